package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.SlotClaims.Claim;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.ReservationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The holds of desks, inside a transaction that is open. Nobody moves or releases another's hold.
 */
public final class DeskHolds {
    private static final Duration LENGTH = Duration.ofMinutes(5);

    /** The ten seconds in which a change may be undone, and the slowest way there and back. */
    private static final Duration UNDO = Duration.ofSeconds(13);

    private final ReservationStore reservations;
    private final AuditTrail trail;
    private final Ids ids;

    public DeskHolds(ReservationStore reservations, AuditTrail trail, Ids ids) {
        this.reservations = reservations;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * Other holds of the same desk in this time make room. Asked again in the same words it is the
     * same hold: it may last longer then, and the trail knows it already.
     */
    public Outcome<Hold, BookingRefusal> put(Session session, HoldId id, Wish wish, Claim claim) {
        var before = reservations.hold(id);
        var foreign = before.filter(hold -> !TakenTime.isOwn(session, hold));
        if (foreign.isPresent()) {
            return Outcome.refused(new BookingRefusal.SlotTaken(foreign.get().expires()));
        }
        claim.own().stream()
                .filter(hold -> !hold.id().equals(id))
                .forEach(hold -> remove(session, hold));
        var hold = hold(session, id, wish, claim);
        if (before.filter(hold::equals).isEmpty()) {
            reservations.putHold(hold);
        }
        if (before.filter(old -> isSameTime(old, hold)).isEmpty()) {
            note(session, before, hold);
        }
        return Outcome.done(hold);
    }

    private static Hold hold(Session session, HoldId id, Wish wish, Claim claim) {
        var slot = wish.slot();
        return new Hold(
                id,
                slot.site(),
                slot.practitioner(),
                slot.room(),
                slot.range(),
                claim.occupied(),
                wish.terms().lane(),
                session.user(),
                session.workstation(),
                claim.now().plus(LENGTH));
    }

    private static boolean isSameTime(Hold one, Hold other) {
        return one.practitioner().equals(other.practitioner())
                && one.room().equals(other.room())
                && one.occupied().equals(other.occupied())
                && one.lane() == other.lane();
    }

    private void note(Session session, Optional<Hold> before, Hold hold) {
        var author = session.author();
        var id = hold.id().value();
        before.ifPresentOrElse(
                old -> trail.changed(author, Subject.SLOT_HOLD, id, old, hold),
                () -> trail.created(author, Subject.SLOT_HOLD, id, hold));
    }

    /**
     * Keeps what a visit gave back for the seconds of undo, behind the locks of its doctor and
     * room. What the visit still occupies itself is left out.
     */
    public void keep(Session session, Appointment before, List<TimeRange> freed, Instant now) {
        for (var occupied : freed) {
            var hold =
                    new Hold(
                            new HoldId(ids.next()),
                            before.site(),
                            before.practitioner(),
                            before.room(),
                            occupied,
                            occupied,
                            before.lane(),
                            session.user(),
                            session.workstation(),
                            now.plus(UNDO));
            reservations.putHold(hold);
            note(session, Optional.empty(), hold);
        }
    }

    public void release(Session session, HoldId id) {
        reservations
                .hold(id)
                .filter(hold -> TakenTime.isOwn(session, hold))
                .ifPresent(hold -> remove(session, hold));
    }

    private void remove(Session session, Hold hold) {
        reservations.removeHold(hold.id());
        trail.deleted(session.author(), Subject.SLOT_HOLD, hold.id().value(), hold);
    }
}
