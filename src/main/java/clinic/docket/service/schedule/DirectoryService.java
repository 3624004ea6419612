package clinic.docket.service.schedule;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.ScheduleChange.Edit;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Doctors, rooms and visit types. Saving takes a new id or the id and version that were read; the
 * answer carries the next version.
 */
public final class DirectoryService {
    /** As many as a sentence bears. */
    private static final int MOST_NAMES = 5;

    /** Hours that begin later are not planned yet. */
    private static final int YEARS_AHEAD = 10;

    private final Access access;
    private final Transactions transactions;
    private final AccessStore clinics;
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final ScheduleChange changes;
    private final StrandedVisits stranded;
    private final InstantSource clock;

    public DirectoryService(
            Access access,
            Transactions transactions,
            AccessStore clinics,
            ScheduleStore schedule,
            TimetableStore timetables,
            ScheduleChange changes,
            StrandedVisits stranded,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.clinics = clinics;
        this.schedule = schedule;
        this.timetables = timetables;
        this.changes = changes;
        this.stranded = stranded;
        this.clock = clock;
    }

    /** Of the session's site. */
    public Directory directory(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return directory(session, session.site());
    }

    public Directory directory(Session session, SiteId site) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(() -> read(site));
    }

    private Directory read(SiteId site) {
        var sites = schedule.sites();
        return new Directory(
                clinics.clinic().map(Clinic::name).orElse(""),
                schedule.site(site).orElseThrow(),
                sites,
                schedule.practitioners(),
                elsewhere(site, sites),
                schedule.rooms(site),
                schedule.visitTypes());
    }

    /** Who has hours at other sites from today on, and none at this one. */
    private Set<PractitionerId> elsewhere(SiteId here, List<Site> sites) {
        var elsewhere = new HashSet<PractitionerId>();
        sites.stream()
                .filter(site -> !site.id().equals(here))
                .forEach(site -> elsewhere.addAll(workingAt(site)));
        sites.stream()
                .filter(site -> site.id().equals(here) && !elsewhere.isEmpty())
                .forEach(site -> elsewhere.removeAll(workingAt(site)));
        return elsewhere;
    }

    private Set<PractitionerId> workingAt(Site site) {
        var today = site.zone().date(clock.instant());
        return timetables.hours(site, today, today.plusYears(YEARS_AHEAD)).stream()
                .map(WorkingHours::practitioner)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A doctor is switched off only when nobody is booked with them any more. */
    public Outcome<Practitioner, ScheduleRefusal> save(Session session, Practitioner practitioner) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.PRACTITIONER,
                        practitioner.id().value(),
                        practitioner.version(),
                        () -> schedule.practitioner(practitioner.id()),
                        old -> check(practitioner, old),
                        () -> schedule.save(practitioner)));
    }

    private Optional<ScheduleRefusal> check(Practitioner wanted, Optional<Practitioner> old) {
        var others = schedule.practitioners().stream().filter(p -> !p.id().equals(wanted.id()));
        return ScheduleRule.name(
                        wanted.displayName(), others.map(Practitioner::displayName).toList())
                .or(() -> ScheduleRule.length("speciality", wanted.speciality()))
                .or(() ->
                        old.filter(Practitioner::active).isPresent() && !wanted.active()
                                ? stranded.of(wanted.id())
                                : Optional.empty());
    }

    /** A room is switched off only when no working hours name it any more. */
    public Outcome<Room, ScheduleRefusal> save(Session session, Room room) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.ROOM,
                        room.id().value(),
                        room.version(),
                        () -> only(schedule.rooms(room.site()), Room::id, room.id()),
                        old -> check(room, old),
                        () -> schedule.save(room)));
    }

    private Optional<ScheduleRefusal> check(Room wanted, Optional<Room> old) {
        var others =
                schedule.rooms(wanted.site()).stream().filter(r -> !r.id().equals(wanted.id()));
        return ScheduleRule.name(wanted.name(), others.map(Room::name).toList())
                .or(() ->
                        old.filter(Room::active).isPresent() && !wanted.active()
                                ? inHours(wanted)
                                : Optional.empty());
    }

    private Optional<ScheduleRefusal> inHours(Room room) {
        var doctors = stranded.doctorsIn(schedule.site(room.site()).orElseThrow(), room.id());
        var names =
                schedule.practitioners().stream()
                        .filter(doctor -> doctors.contains(doctor.id()))
                        .map(Practitioner::displayName)
                        .toList();
        String some = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ScheduleRefusal.RoomInHours(
                                names.size() > MOST_NAMES ? some + " …" : some));
    }

    public Outcome<VisitType, ScheduleRefusal> save(Session session, VisitType visitType) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.VISIT_TYPE,
                        visitType.id().value(),
                        visitType.version(),
                        () -> schedule.visitType(visitType.id()),
                        old -> check(visitType),
                        () -> schedule.save(visitType)));
    }

    private Optional<ScheduleRefusal> check(VisitType wanted) {
        var others = schedule.visitTypes().stream().filter(t -> !t.id().equals(wanted.id()));
        return ScheduleRule.name(wanted.name(), others.map(VisitType::name).toList())
                .or(() -> ScheduleRule.buffers(wanted));
    }

    private static <T, I> Optional<T> only(List<T> all, Function<T, I> id, I wanted) {
        return all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }
}
