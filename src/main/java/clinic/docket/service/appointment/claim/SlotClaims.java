package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.rule.BookingRules;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
    private final ReservationStore reservations;
    private final Attempts attempts;
    private final TakenTime taken;
    private final InstantSource clock;

    public SlotClaims(
            ScheduleStore schedule,
            ReservationStore reservations,
            Attempts attempts,
            TakenTime taken,
            InstantSource clock) {
        this.schedule = schedule;
        this.reservations = reservations;
        this.attempts = attempts;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * A slot that may be occupied now.
     *
     * @param occupied the slot and the buffers of its type
     * @param own holds of the same desk that lie in this time; they are to make room
     * @param overridden why the time is blocked, where an override passed that over
     */
    public record Claim(
            VisitType type,
            TimeRange occupied,
            List<Hold> own,
            Instant now,
            List<BookingRefusal> overridden) {
        public Claim {
            own = List.copyOf(own);
            overridden = List.copyOf(overridden);
        }
    }

    /** As the desk books: in the main lane, and nothing overridden. */
    public Outcome<Claim, BookingRefusal> claim(Session session, VisitTypeId typeId, Slot slot) {
        return claim(session, new Wish(typeId, slot, BookingTerms.DESK));
    }

    /** The caller has asked for the rights that the wish's terms need. */
    public Outcome<Claim, BookingRefusal> claim(Session session, Wish wish) {
        return claim(session, wish, schedule.visitType(wish.visitType()));
    }

    /** For a visit that moves: with the buffers that it has, and of the length of the slot. */
    public Outcome<Claim, BookingRefusal> claim(Session session, Wish wish, Appointment moving) {
        var length = wish.slot().range().length();
        var type =
                schedule.visitType(wish.visitType())
                        .map(each -> each.asBooked(moving.range(), moving.occupied(), length));
        return claim(session, wish, type);
    }

    private Outcome<Claim, BookingRefusal> claim(
            Session session, Wish wish, Optional<VisitType> type) {
        reservations.lockForBooking(wish.slot().practitioner(), wish.slot().room());
        var doctor = schedule.practitioner(wish.slot().practitioner());
        if (doctor.isEmpty()) {
            return Outcome.refused(new BookingRefusal.DoctorInactive());
        }
        if (type.isEmpty()) {
            return Outcome.refused(new BookingRefusal.VisitTypeInactive());
        }
        reservations.dropExpired(resources(wish.slot()), clock.instant());
        var attempt = attempts.of(session, doctor.get(), type.get(), wish);
        return rules.check(attempt)
                .<Outcome<Claim, BookingRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(claim(session, attempt)));
    }

    private Claim claim(Session session, BookingAttempt attempt) {
        return new Claim(
                attempt.visitType(),
                attempt.occupied(),
                own(session, attempt),
                attempt.now(),
                rules.overridden(attempt));
    }

    private List<Hold> own(Session session, BookingAttempt attempt) {
        var resources = resources(attempt.slot());
        var where = new TakenTime.Lookup(attempt.occupied(), attempt.terms().lane());
        return taken.ownHolds(session, where).stream()
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
