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
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.appointment.claim.SlotClaims;
import clinic.docket.service.appointment.claim.SlotClaims.Claim;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.Locked;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gives visits that have not begun another time, doctor, room or length, each in one transaction,
 * by the rules of booking; the visit itself is not in its own way, and it stays in its lane.
 *
 * <p>Doctors are locked before rooms, old and new ones together, in the order of their ids: two
 * visits that change places do not wait for each other in a circle. Asked again with the same
 * version, after an answer that got lost, a visit that stands as asked is answered as it is.
 */
public final class MoveService {
    private final Access access;
    private final Transactions transactions;
    private final ClaimLocks locks;
    private final SlotClaims claims;
    private final DeskHolds holds;
    private final FreedTime freed;
    private final AppointmentStore appointments;
    private final AuditTrail trail;

    public MoveService(
            Access access,
            Transactions transactions,
            ClaimLocks locks,
            SlotClaims claims,
            DeskHolds holds,
            FreedTime freed,
            AppointmentStore appointments,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.locks = locks;
        this.claims = claims;
        this.holds = holds;
        this.freed = freed;
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
        return reschedule(session, id, version, slot, FreedFor.EVERYBODY);
    }

    /** As above, and says for whom the old time is. */
    public Outcome<Appointment, Refusal> reschedule(
            Session session, AppointmentId id, long version, Slot slot, FreedFor whom) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return move(session, new Asked(id, version, visit -> slot, whom));
    }

    /** Keeps start, doctor and room. The length is a multiple of five minutes, as types have it. */
    public Outcome<Appointment, Refusal> resize(
            Session session, AppointmentId id, long version, Duration length) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return resize(session, id, version, length, FreedFor.EVERYBODY);
    }

    /** As above, and says for whom the time is that a shorter visit gives back. */
    public Outcome<Appointment, Refusal> resize(
            Session session, AppointmentId id, long version, Duration length, FreedFor whom) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        if (!length.isPositive() || !FiveMinutes.isOnGrid(length)) {
            return Outcome.refused(new BookingRefusal.OffTheGrid());
        }
        return move(session, new Asked(id, version, visit -> lasting(visit, length), whom));
    }

    /**
     * Takes a move back, or takes it again: the visit returns to where and how long it was. As long
     * as this desk keeps the time of that place, nothing but a change by somebody else is in the
     * way; later the rules of booking decide. What it leaves is kept for this desk in turn.
     *
     * @param earlier the visit as this desk saw it there
     * @param version of the visit where it is now
     */
    public Outcome<Appointment, Refusal> putBack(
            Session session, Appointment earlier, long version) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        var asked = new Asked(earlier.id(), version, visit -> earlier.slot(), FreedFor.THIS_DESK);
        return write(() -> putBackOnce(session, earlier, asked));
    }

    /** What is wanted of a visit that was seen in this version. */
    private record Asked(
            AppointmentId id, long version, Function<Appointment, Slot> target, FreedFor whom) {}

    private static Slot lasting(Appointment visit, Duration length) {
        var range = TimeRange.of(visit.range().start(), length);
        return new Slot(visit.practitioner(), visit.site(), visit.room(), range);
    }

    private Outcome<Appointment, Refusal> move(Session session, Asked asked) {
        return write(() -> moveOnce(session, asked));
    }

    private Outcome<Appointment, Refusal> write(Supplier<Outcome<Appointment, Refusal>> work) {
        try {
            return transactions.write(work);
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
        var locked = locks.lock(session, slot, seen.get());
        // Behind the locks: somebody may have been faster, perhaps this very request.
        var visit = appointments.find(asked.id()).orElseThrow();
        if (visit.status().blocksTime() && slot.equals(lasting(visit, visit.range().length()))) {
            return Outcome.done(visit);
        }
        return refusal(visit, slot, asked.version())
                .<Outcome<Appointment, Refusal>>map(Outcome::refused)
                .orElseGet(() -> claim(session, visit, slot, locked))
                .map(saved -> kept(session, visit, saved, asked.whom()));
    }

    private Outcome<Appointment, Refusal> putBackOnce(
            Session session, Appointment earlier, Asked asked) {
        var seen = appointments.find(asked.id());
        if (seen.isPresent()) {
            locks.lock(session, earlier.slot(), seen.get());
        }
        var visit = appointments.find(asked.id()).filter(now -> now.version() == asked.version());
        if (visit.isEmpty() || !freed.isKept(session, earlier, visit.get())) {
            return moveOnce(session, asked);
        }
        if (BookingTerms.DESK.inLane(visit.get().lane()).isOverbooking()) {
            access.require(session, Permission.OVERBOOK);
        }
        var there = visit.get().putBack(earlier);
        return refusal(visit.get(), earlier.slot(), asked.version())
                .or(() -> freed.takeAgain(session, there))
                .<Outcome<Appointment, Refusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(save(session, visit.get(), there)))
                .map(saved -> kept(session, visit.get(), saved, asked.whom()));
    }

    private Appointment kept(
            Session session, Appointment before, Appointment after, FreedFor whom) {
        if (whom == FreedFor.THIS_DESK) {
            freed.keep(session, before, after);
        }
        return after;
    }

    private static Optional<Refusal> refusal(Appointment visit, Slot slot, long version) {
        if (visit.version() != version) {
            return Optional.of(new StatusRefusal.VisitChangedMeanwhile());
        }
        if (!visit.status().isMovable()) {
            return Optional.of(
                    new StatusRefusal.MoveNotPossible(visit.status(), AppointmentStatus.BOOKED));
        }
        Duration length = slot.range().length();
        if (length.compareTo(VisitType.LONGEST) > 0 || !FiveMinutes.isOnGrid(length)) {
            return Optional.of(new BookingRefusal.OffTheGrid());
        }
        return Optional.empty();
    }

    private Outcome<Appointment, Refusal> claim(
            Session session, Appointment visit, Slot slot, Locked locked) {
        var terms = BookingTerms.of(visit.source()).inLane(visit.lane());
        if (terms.isOverbooking()) {
            access.require(session, Permission.OVERBOOK);
        }
        var wish = new Wish(visit.visitType(), slot, terms, Optional.of(visit.id()));
        return switch (claims.claim(session, wish, locked, visit)) {
            case Outcome.Done<Claim, BookingRefusal>(Claim claim) ->
                    Outcome.done(write(session, visit, slot, claim));
            case Outcome.Refused<Claim, BookingRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Appointment write(Session session, Appointment visit, Slot slot, Claim claim) {
        claim.own().forEach(hold -> holds.release(session, hold.id()));
        return save(session, visit, visit.rescheduled(slot, claim.occupied()));
    }

    private Appointment save(Session session, Appointment visit, Appointment moved) {
        var saved = appointments.change(moved);
        trail.changed(session.author(), Subject.APPOINTMENT, saved.id().value(), visit, saved);
        return saved;
    }
}
