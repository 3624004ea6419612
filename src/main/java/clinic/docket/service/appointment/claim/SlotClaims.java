package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.rule.BookingRules;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.store.appointment.Locked;
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
 * Claims a slot for a hold or a booking, inside a transaction that is open and behind {@link
 * ClaimLocks}: drops holds that ran out, and asks the booking rules. Until the transaction ends
 * nobody else can claim the same doctor or room.
 */
public final class SlotClaims {
    private final BookingRules rules = BookingRules.standard();
    private final ScheduleStore schedule;
    private final ReservationStore reservations;
    private final Attempts attempts;
    private final InstantSource clock;

    public SlotClaims(
            ScheduleStore schedule,
            ReservationStore reservations,
            Attempts attempts,
            InstantSource clock) {
        this.schedule = schedule;
        this.reservations = reservations;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A slot that may be occupied now.
     *
     * @param zone the site's
     * @param occupied the slot and the buffers of its type
     * @param own holds of the same desk that lie in this time; they are to make room
     * @param overridden why the time is blocked, where an override passed that over
     */
    public record Claim(
            VisitType type,
            SiteZone zone,
            TimeRange occupied,
            List<Hold> own,
            Instant now,
            List<BookingRefusal> overridden) {
        public Claim {
            own = List.copyOf(own);
            overridden = List.copyOf(overridden);
        }
    }

    /**
     * The caller has asked for the rights that the wish's terms need.
     *
     * @param locked by {@link ClaimLocks}, the slot's doctor and room among them
     */
    public Outcome<Claim, BookingRefusal> claim(Session session, Wish wish, Locked locked) {
        return claim(session, wish, locked, schedule.visitType(wish.visitType()));
    }

    /** For a visit that moves: with the buffers that it has, and of the length of the slot. */
    public Outcome<Claim, BookingRefusal> claim(
            Session session, Wish wish, Locked locked, Appointment moving) {
        var length = wish.slot().range().length();
        var type =
                schedule.visitType(wish.visitType())
                        .map(each -> each.asBooked(moving.range(), moving.occupied(), length));
        return claim(session, wish, locked, type);
    }

    private Outcome<Claim, BookingRefusal> claim(
            Session session, Wish wish, Locked locked, Optional<VisitType> type) {
        var doctor = locked.practitioner(wish.slot().practitioner());
        if (doctor.isEmpty()) {
            return Outcome.refused(new BookingRefusal.DoctorInactive());
        }
        if (type.isEmpty()) {
            return Outcome.refused(new BookingRefusal.VisitTypeInactive());
        }
        reservations.dropExpired(wish.slot().practitioner(), wish.slot().room(), clock.instant());
        var considered = attempts.of(session, doctor.get(), type.get(), wish, locked);
        return rules.check(considered.attempt())
                .<Outcome<Claim, BookingRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(claim(considered)));
    }

    private Claim claim(Attempts.Considered considered) {
        var attempt = considered.attempt();
        var resources = resources(attempt.slot());
        return new Claim(
                attempt.visitType(),
                attempt.zone(),
                attempt.occupied(),
                considered.own().stream()
                        .filter(hold -> resources(hold).anyMatch(resources::contains))
                        .toList(),
                attempt.now(),
                rules.overridden(attempt));
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
