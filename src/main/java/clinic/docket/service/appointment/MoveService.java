package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.ClaimLocks;
import clinic.docket.service.appointment.claim.DeskHolds;
import clinic.docket.service.appointment.claim.SlotClaims;
import clinic.docket.service.appointment.claim.SlotClaims.Claim;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives visits that have not begun another time, doctor, room or length, each in one transaction,
 * by the rules of booking; the visit itself is not in its own way, and it stays in its lane.
 *
 * <p>Doctors are locked before rooms, old and new ones together, in the order of their ids: two
 * visits that change places do not wait for each other in a circle. Asked again with the same
 * version, after an answer that got lost, a visit that stands as asked is answered as it is.
 */
public final class MoveService {
    private static final Set<AppointmentStatus> MOVABLE =
            EnumSet.of(AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED);

    private final Access access;
    private final Transactions transactions;
    private final ClaimLocks locks;
    private final SlotClaims claims;
    private final DeskHolds holds;
    private final AppointmentStore appointments;
    private final AuditTrail trail;

    public MoveService(
            Access access,
            Transactions transactions,
            ClaimLocks locks,
            SlotClaims claims,
            DeskHolds holds,
            AppointmentStore appointments,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.locks = locks;
        this.claims = claims;
        this.holds = holds;
        this.appointments = appointments;
        this.trail = trail;
    }

    /**
     * To another time, doctor or room; the slot may be of another length. What the patient had
     * confirmed is only booked again when it starts at another time.
     */
    public Outcome<Appointment, Refusal> reschedule(
            Session session, AppointmentId id, long version, Slot slot) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return move(session, new Asked(id, version, visit -> slot));
    }

    /** Keeps start, doctor and room. The length is a multiple of five minutes, as types have it. */
    public Outcome<Appointment, Refusal> resize(
            Session session, AppointmentId id, long version, Duration length) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        if (!length.isPositive() || !FiveMinutes.isOnGrid(length)) {
            return Outcome.refused(new BookingRefusal.OffTheGrid());
        }
        return move(session, new Asked(id, version, visit -> lasting(visit, length)));
    }

    /** What is wanted of a visit that was seen in this version. */
    private record Asked(AppointmentId id, long version, Function<Appointment, Slot> target) {}

    private static Slot lasting(Appointment visit, Duration length) {
        var range = TimeRange.of(visit.range().start(), length);
        return new Slot(visit.practitioner(), visit.site(), visit.room(), range);
    }

    private Outcome<Appointment, Refusal> move(Session session, Asked asked) {
        try {
            return transactions.write(() -> moveOnce(session, asked));
        } catch (StaleRecord e) {
            return Outcome.refused(new StatusRefusal.VisitChangedMeanwhile());
        } catch (ReservationConflict e) {
            // Only another program that ignores the locks gets this far.
            return Outcome.refused(new StatusRefusal.TimeTakenMeanwhile());
        }
    }

    private Outcome<Appointment, Refusal> moveOnce(Session session, Asked asked) {
        var seen = appointments.find(asked.id());
        if (seen.isEmpty()) {
            return Outcome.refused(new StatusRefusal.VisitChangedMeanwhile());
        }
        Slot slot = asked.target().apply(seen.get());
        locks.lock(session, slot, seen.get());
        // Behind the locks: somebody may have been faster, perhaps this very request.
        var visit = appointments.find(asked.id()).orElseThrow();
        if (visit.status().blocksTime() && slot.equals(lasting(visit, visit.range().length()))) {
            return Outcome.done(visit);
        }
        return refusal(visit, slot, asked.version())
                .<Outcome<Appointment, Refusal>>map(Outcome::refused)
                .orElseGet(() -> claim(session, visit, slot));
    }

    private static Optional<Refusal> refusal(Appointment visit, Slot slot, long version) {
        if (visit.version() != version) {
            return Optional.of(new StatusRefusal.VisitChangedMeanwhile());
        }
        if (!MOVABLE.contains(visit.status())) {
            return Optional.of(
                    new StatusRefusal.MoveNotPossible(visit.status(), AppointmentStatus.BOOKED));
        }
        Duration length = slot.range().length();
        if (length.compareTo(VisitType.LONGEST) > 0 || !FiveMinutes.isOnGrid(length)) {
            return Optional.of(new BookingRefusal.OffTheGrid());
        }
        return Optional.empty();
    }

    private Outcome<Appointment, Refusal> claim(Session session, Appointment visit, Slot slot) {
        var terms = BookingTerms.of(visit.source()).inLane(visit.lane());
        if (terms.isOverbooking()) {
            access.require(session, Permission.OVERBOOK);
        }
        var wish = new Wish(visit.visitType(), slot, terms, Optional.of(visit.id()));
        return switch (claims.claim(session, wish, visit)) {
            case Outcome.Done<Claim, BookingRefusal>(Claim claim) ->
                    Outcome.done(write(session, visit, slot, claim));
            case Outcome.Refused<Claim, BookingRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Appointment write(Session session, Appointment visit, Slot slot, Claim claim) {
        claim.own().forEach(hold -> holds.release(session, hold.id()));
        var saved = appointments.change(visit.rescheduled(slot, claim.occupied()));
        trail.changed(session.author(), Subject.APPOINTMENT, saved.id().value(), visit, saved);
        return saved;
    }
}
