package clinic.docket.service.schedule;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.PlacedPeriod;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.ScheduleChange.Edit;
import clinic.docket.service.schedule.ScheduleChange.Removal;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Weekly hours, breaks, absences and holidays, site by site. A change that would leave booked
 * visits outside bookable time is refused with their number.
 */
public final class TimetableService {
    /** Far enough for everything, near enough for every database. */
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final Access access;
    private final Transactions transactions;
    private final TimetableStore store;
    private final ScheduleStore schedule;
    private final ScheduleChange changes;
    private final StrandedVisits stranded;
    private final InstantSource clock;

    public TimetableService(
            Access access,
            Transactions transactions,
            TimetableStore store,
            ScheduleStore schedule,
            ScheduleChange changes,
            StrandedVisits stranded,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.schedule = schedule;
        this.changes = changes;
        this.stranded = stranded;
        this.clock = clock;
    }

    /** Everything at the session's site that ends today or later. */
    public Timetable timetable(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return timetable(session, session.site());
    }

    /** Everything at a site that ends today or later, by its calendar. */
    public Timetable timetable(Session session, SiteId at) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(() -> {
            var site = site(at);
            return store.timetable(site, site.zone().date(clock.instant()), FOREVER);
        });
    }

    public Outcome<WorkingHours, ScheduleRefusal> save(Session session, WorkingHours hours) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.WORKING_HOURS,
                        hours.id(),
                        hours.version(),
                        () -> store.hours(hours.id()),
                        old -> check(hours, old),
                        () -> store.save(hours)));
    }

    private Optional<ScheduleRefusal> check(WorkingHours hours, Optional<WorkingHours> old) {
        var period = hours.period();
        // Two sites must not give the same doctor hours at the same moment.
        stranded.lock(List.of(hours.practitioner()));
        return ScheduleRule.period(period)
                .or(() -> atOtherSite(hours))
                .or(() ->
                        ScheduleRule.alone(
                                hours,
                                store.timetable(
                                                site(hours.site()),
                                                period.validFrom(),
                                                period.validUntil().orElse(FOREVER))
                                        .hours()))
                .or(() ->
                        stranded.byChange(
                                site(hours.site()),
                                doctors(hours.practitioner(), old.map(WorkingHours::practitioner)),
                                before -> TimetableEdit.put(before, hours)));
    }

    private Optional<ScheduleRefusal> atOtherSite(WorkingHours hours) {
        var site = site(hours.site());
        LocalDate today = site.zone().date(clock.instant());
        LocalDate first =
                today.isAfter(hours.period().validFrom()) ? today : hours.period().validFrom();
        var wanted = new PlacedPeriod(hours.period(), site.zone());
        return store
                .hoursElsewhere(site.id(), hours.practitioner(), first.minusDays(1), FOREVER)
                .stream()
                .filter(other -> wanted.meets(placed(other), first))
                .findFirst()
                .map(other ->
                        new ScheduleRefusal.HoursAtOtherSite(
                                site(other.site()).name(), ScheduleRule.words(other.period())));
    }

    private PlacedPeriod placed(WorkingHours hours) {
        return new PlacedPeriod(hours.period(), site(hours.site()).zone());
    }

    public Outcome<ScheduleBreak, ScheduleRefusal> save(Session session, ScheduleBreak pause) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.SCHEDULE_BREAK,
                        pause.id(),
                        pause.version(),
                        () -> store.pause(pause.id()),
                        old -> check(pause, old),
                        () -> store.save(pause)));
    }

    private Optional<ScheduleRefusal> check(ScheduleBreak pause, Optional<ScheduleBreak> old) {
        return ScheduleRule.name(pause.name())
                .or(() -> ScheduleRule.period(pause.period()))
                .or(() ->
                        stranded.byChange(
                                site(pause.site()),
                                doctors(pause.practitioner(), old.map(ScheduleBreak::practitioner)),
                                before -> TimetableEdit.put(before, pause)));
    }

    public Outcome<Absence, ScheduleRefusal> save(Session session, Absence absence) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.ABSENCE,
                        absence.id(),
                        absence.version(),
                        () -> store.absence(absence.id()),
                        old ->
                                ScheduleRule.length("reason", absence.reason())
                                        .or(() -> ScheduleRule.range(absence.range()))
                                        .or(() -> inTheWay(absence, old)),
                        () -> store.save(absence)));
    }

    /** Who is away is away from every site. */
    private Optional<ScheduleRefusal> inTheWay(Absence absence, Optional<Absence> old) {
        return schedule.sites().stream()
                .map(site ->
                        stranded.byChange(
                                site,
                                doctors(absence.practitioner(), old.map(Absence::practitioner)),
                                before -> TimetableEdit.put(before, absence)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Outcome<Holiday, ScheduleRefusal> save(Session session, Holiday holiday) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.HOLIDAY,
                        holiday.id(),
                        holiday.version(),
                        () -> store.holiday(holiday.id()),
                        old -> check(holiday),
                        () -> store.save(holiday)));
    }

    private Optional<ScheduleRefusal> check(Holiday holiday) {
        return ScheduleRule.name(holiday.name())
                .or(() -> twice(holiday))
                .or(() -> {
                    var before = site(holiday.site());
                    return stranded.byChange(
                            before, everybody(before), t -> TimetableEdit.put(t, holiday));
                });
    }

    private Optional<ScheduleRefusal> twice(Holiday holiday) {
        return store
                .timetable(site(holiday.site()), holiday.date(), holiday.date())
                .holidays()
                .stream()
                .filter(other -> !other.id().equals(holiday.id()))
                .findFirst()
                .map(other -> new ScheduleRefusal.HolidayExists());
    }

    public Outcome<UUID, ScheduleRefusal> removeHours(Session session, UUID id) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.remove(
                session,
                new Removal<>(
                        Subject.WORKING_HOURS,
                        id,
                        () -> store.hours(id),
                        hours ->
                                stranded.byChange(
                                        site(hours.site()),
                                        List.of(hours.practitioner()),
                                        before -> TimetableEdit.withoutHours(before, id)),
                        store::removeHours));
    }

    public Outcome<UUID, ScheduleRefusal> removeBreak(Session session, UUID id) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.remove(
                session,
                new Removal<>(
                        Subject.SCHEDULE_BREAK,
                        id,
                        () -> store.pause(id),
                        pause -> Optional.empty(),
                        store::removeBreak));
    }

    public Outcome<UUID, ScheduleRefusal> removeAbsence(Session session, UUID id) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.remove(
                session,
                new Removal<>(
                        Subject.ABSENCE,
                        id,
                        () -> store.absence(id),
                        absence -> Optional.empty(),
                        store::removeAbsence));
    }

    public Outcome<UUID, ScheduleRefusal> removeHoliday(Session session, UUID id) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.remove(
                session,
                new Removal<>(
                        Subject.HOLIDAY,
                        id,
                        () -> store.holiday(id),
                        holiday -> Optional.empty(),
                        store::removeHoliday));
    }

    private Site site(SiteId id) {
        return schedule.site(id).orElseThrow();
    }

    private List<PractitionerId> everybody(Site site) {
        LocalDate today = site.zone().date(clock.instant());
        return store.timetable(site, today, FOREVER).hours().stream()
                .map(WorkingHours::practitioner)
                .distinct()
                .toList();
    }

    private static List<PractitionerId> doctors(
            PractitionerId now, Optional<PractitionerId> before) {
        return Stream.concat(Stream.of(now), before.stream()).distinct().toList();
    }
}
