package clinic.docket.service.appointment.move;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.rule.BookingRules;
import clinic.docket.domain.appointment.rule.WhyNot;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.slot.SlotStarts;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.Attempts;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.service.schedule.ScheduleOffer;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a visit may move to, by the finder and the rules that decide the move itself; its own time
 * and this desk's holds are not in the way.
 */
public final class MoveTargetService {
    /** More than all doctors of a clinic have starts in a week. */
    private static final int ALL = 500_000;

    private final SlotFinder finder = new SlotFinder();
    private final WhyNot whyNot = new WhyNot(BookingRules.standard());
    private final Access access;
    private final Transactions transactions;
    private final ScheduleStore schedule;
    private final ScheduleOffer offer;
    private final PolicyStore policies;
    private final AppointmentStore appointments;
    private final TakenTime taken;
    private final Attempts attempts;
    private final InstantSource clock;

    public MoveTargetService(
            Access access,
            Transactions transactions,
            ScheduleStore schedule,
            ScheduleOffer offer,
            PolicyStore policies,
            AppointmentStore appointments,
            TakenTime taken,
            Attempts attempts,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.schedule = schedule;
        this.offer = offer;
        this.policies = policies;
        this.appointments = appointments;
        this.taken = taken;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Everywhere at the session's site from the first day to the last one; empty when there is no
     * such visit.
     */
    public Optional<MoveTargets> onDays(
            Session session, AppointmentId id, LocalDate first, LocalDate last) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(
                () -> appointments.find(id).map(visit -> targets(session, visit, first, last)));
    }

    /** A visit as it is now. */
    public Optional<Appointment> find(Session session, AppointmentId id) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() -> appointments.find(id));
    }

    /**
     * A place where a visit is wanted.
     *
     * @param visit as it is now
     * @param answer the slot there, or why it cannot be had
     */
    public record Place(Appointment visit, WhyNot.Answer answer) {}

    /** In the room of the doctor's hours of that time; empty when there is no such visit. */
    public Optional<Place> at(
            Session session, AppointmentId id, PractitionerId practitioner, Instant start) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() ->
                appointments
                        .find(id)
                        .map(visit ->
                                new Place(
                                        visit,
                                        answer(
                                                session,
                                                visit,
                                                practitioner,
                                                TimeRange.of(start, visit.range().length())))));
    }

    /** As above, and of another length. */
    public Optional<Place> at(
            Session session, AppointmentId id, PractitionerId practitioner, TimeRange range) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() ->
                appointments
                        .find(id)
                        .map(visit ->
                                new Place(visit, answer(session, visit, practitioner, range))));
    }

    private WhyNot.Answer answer(
            Session session, Appointment visit, PractitionerId practitioner, TimeRange range) {
        var doctor = schedule.practitioner(practitioner);
        if (doctor.isEmpty()) {
            return new WhyNot.Answer(
                    Optional.empty(), List.of(new BookingRefusal.DoctorInactive()));
        }
        var slot = new Slot(practitioner, session.site(), Optional.empty(), range);
        var terms = BookingTerms.of(visit.source()).inLane(visit.lane());
        var wish = new Wish(visit.visitType(), slot, terms, Optional.of(visit.id()));
        return whyNot.at(
                attempts.ofAnyRoom(session, doctor.get(), type(visit, range.length()), wish));
    }

    private VisitType type(Appointment visit, Duration length) {
        return schedule.visitType(visit.visitType())
                .orElseThrow()
                .asBooked(visit.range(), visit.occupied(), length);
    }

    private MoveTargets targets(
            Session session, Appointment visit, LocalDate first, LocalDate wantedLast) {
        var site = schedule.site(session.site()).orElseThrow();
        var policy = policies.inForce(site.id());
        Instant now = clock.instant();
        var length = visit.range().length();
        var horizon = site.zone().date(now).plusDays(policy.horizonDays());
        if (first.isAfter(horizon)) {
            return new MoveTargets(length, Map.of());
        }
        var last = wantedLast.isAfter(horizon) ? horizon : wantedLast;
        var type = type(visit, length);
        var search =
                new SlotSearch(
                        offer.doctors(type).stream().map(Practitioner::id).toList(),
                        length,
                        type.bufferBefore(),
                        type.bufferAfter(),
                        type.needsRoom(),
                        now.plus(policy.notice(visit.source())),
                        first,
                        last,
                        DayPart.ANY,
                        new SlotStarts.OnGrid(FiveMinutes.STEP),
                        ALL);
        return new MoveTargets(
                length, starts(session, visit, search, offer.timetable(site, type, first, last)));
    }

    private Map<PractitionerId, List<Instant>> starts(
            Session session, Appointment visit, SlotSearch search, Timetable timetable) {
        var zone = timetable.site().zone();
        // A day more on both sides: visits may cross midnight, and buffers reach further still.
        var around =
                new TimeRange(
                        zone.startOfDay(search.firstDay().minusDays(1)),
                        zone.startOfDay(search.lastDay().plusDays(2)));
        var where = new TakenTime.Lookup(around, visit.lane(), Optional.of(visit.id()));
        var occupancy = taken.byOthers(session, TakenTime.resources(timetable), where);
        return finder.find(search, timetable, occupancy).stream()
                .collect(
                        Collectors.groupingBy(
                                Slot::practitioner,
                                Collectors.mapping(
                                        slot -> slot.range().start(), Collectors.toList())));
    }
}
