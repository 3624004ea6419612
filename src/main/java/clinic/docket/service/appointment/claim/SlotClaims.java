package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.rule.BookingAttempt;
import clinic.docket.domain.appointment.rule.BookingRules;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims a slot for a hold or a booking, inside a transaction that is open: locks the doctor, then
 * the room, drops holds that ran out, and asks the booking rules. Until the transaction ends nobody
 * else can claim the same doctor or room.
 */
public final class SlotClaims {
    private final BookingRules rules = BookingRules.standard();
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final ReservationStore reservations;
    private final TakenTime taken;
    private final InstantSource clock;

    public SlotClaims(
            ScheduleStore schedule,
            TimetableStore timetables,
            ReservationStore reservations,
            TakenTime taken,
            InstantSource clock) {
        this.schedule = schedule;
        this.timetables = timetables;
        this.reservations = reservations;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * A slot that may be occupied now.
     *
     * @param occupied the slot and the buffers of its type
     * @param own holds of the same desk that lie in this time; they are to make room
     */
    public record Claim(VisitType type, TimeRange occupied, List<Hold> own, Instant now) {}

    /** Waits until nobody else claims the doctor or the room of this slot. */
    public void lock(Slot slot) {
        reservations.lockForBooking(slot.practitioner(), slot.room());
    }

    public Outcome<Claim, BookingRefusal> claim(Session session, VisitTypeId typeId, Slot slot) {
        lock(slot);
        var doctor = schedule.practitioner(slot.practitioner());
        var type = schedule.visitType(typeId);
        if (doctor.isEmpty()) {
            return Outcome.refused(new BookingRefusal.DoctorInactive());
        }
        return type.isEmpty()
                ? Outcome.refused(new BookingRefusal.VisitTypeInactive())
                : claim(session, doctor.get(), type.get(), slot);
    }

    private Outcome<Claim, BookingRefusal> claim(
            Session session, Practitioner doctor, VisitType type, Slot slot) {
        Instant now = clock.instant();
        var resources = resources(slot);
        var occupied = type.occupied(slot.range());
        reservations.dropExpired(resources, now);
        var others = taken.byOthers(session, resources, occupied);
        var attempt = new BookingAttempt(doctor, type, slot, now, timetable(slot), others);
        return rules.check(attempt)
                .<Outcome<Claim, BookingRefusal>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(
                                new Claim(type, occupied, own(session, resources, occupied), now)));
    }

    private Timetable timetable(Slot slot) {
        var site = schedule.site(slot.site()).orElseThrow();
        var zone = site.zone();
        // A day more: a visit may start before midnight and end behind it.
        return timetables.timetable(
                site, zone.date(slot.range().start()), zone.date(slot.range().end()).plusDays(1));
    }

    private List<Hold> own(Session session, Set<UUID> resources, TimeRange occupied) {
        return taken.ownHolds(session, occupied).stream()
                .filter(hold -> resources(hold).anyMatch(resources::contains))
                .toList();
    }

    private static Set<UUID> resources(Slot slot) {
        return Stream.concat(
                        Stream.of(slot.practitioner().value()),
                        slot.room().stream().map(room -> room.value()))
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> resources(Hold hold) {
        return Stream.concat(
                Stream.of(hold.practitioner().value()),
                hold.room().stream().map(room -> room.value()));
    }
}
