package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingConditions;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.PlacedPeriod;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.Locked;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the booking rules must know, inside a transaction that is open: for a booking behind
 * the locks, and for "why is this time not free?" without them.
 */
public final class Attempts {
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final PolicyStore policies;
    private final LaneUses lanes;
    private final TakenTime taken;
    private final InstantSource clock;

    public Attempts(
            ScheduleStore schedule,
            TimetableStore timetables,
            PolicyStore policies,
            LaneUses lanes,
            TakenTime taken,
            InstantSource clock) {
        this.schedule = schedule;
        this.timetables = timetables;
        this.policies = policies;
        this.lanes = lanes;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * What the rules are asked about.
     *
     * @param own the desk's own holds in that time and lane, which are not in the way
     */
    record Considered(BookingAttempt attempt, List<Hold> own) {}

    /** About the room of the slot only, behind the locks. */
    Considered of(Session session, Practitioner doctor, VisitType type, Wish wish, Locked locked) {
        var rooms = wish.slot().room().flatMap(locked::room).stream().toList();
        return of(session, doctor, type, new Question(wish, rooms));
    }

    /** About any room of the site. */
    public BookingAttempt ofAnyRoom(
            Session session, Practitioner doctor, VisitType type, Wish wish) {
        return of(session, doctor, type, new Question(wish, schedule.rooms(wish.slot().site())))
                .attempt();
    }

    private record Question(Wish wish, List<Room> rooms) {
        Set<UUID> resources() {
            return Stream.concat(
                            Stream.of(wish.slot().practitioner().value()),
                            rooms.stream().map(room -> room.id().value()))
                    .collect(Collectors.toSet());
        }
    }

    private Considered of(Session session, Practitioner doctor, VisitType type, Question question) {
        var wish = question.wish();
        var slot = wish.slot();
        var site = schedule.site(slot.site()).orElseThrow();
        var timetable = timetable(site, slot);
        Instant now = clock.instant();
        var where =
                new TakenTime.Lookup(
                        type.occupied(slot.range()), wish.terms().lane(), wish.moving());
        var own = taken.ownHolds(session, where);
        var attempt =
                new BookingAttempt(
                        doctor,
                        type,
                        slot,
                        now,
                        timetable,
                        taken.except(own, question.resources(), where),
                        wish.terms(),
                        conditions(doctor, type, question, timetable));
        return new Considered(attempt, own);
    }

    private BookingConditions conditions(
            Practitioner doctor, VisitType type, Question question, Timetable timetable) {
        var wish = question.wish();
        var site = timetable.site().id();
        return new BookingConditions(
                policies.inForce(site),
                policies.withheldBy(doctor.id()).contains(type.id()),
                question.rooms(),
                lanes.of(
                        new LaneUses.Place(
                                doctor.id(),
                                wish.slot().range().start(),
                                wish.terms().lane(),
                                wish.moving()),
                        timetable),
                elsewhere(wish.slot()));
    }

    private List<TimeRange> elsewhere(Slot slot) {
        var range = slot.range();
        // A day more at both ends: the other site may have another date.
        LocalDate first = range.start().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        LocalDate last = range.end().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return timetables.hoursElsewhere(slot.site(), slot.practitioner(), first, last).stream()
                .flatMap(hours ->
                        new PlacedPeriod(
                                        hours.period(),
                                        schedule.site(hours.site()).orElseThrow().zone())
                                .within(range))
                .toList();
    }

    private Timetable timetable(Site site, Slot slot) {
        var zone = site.zone();
        // A day more: a visit may start before midnight and end behind it.
        return timetables.timetable(
                site,
                slot.practitioner(),
                zone.date(slot.range().start()),
                zone.date(slot.range().end()).plusDays(1));
    }
}
