package clinic.docket.domain.appointment;

import clinic.docket.domain.outcome.Refusal;
import java.time.Instant;

/** Why a visit cannot take a step, forward or back. */
public sealed interface StatusRefusal extends Refusal {
    /** The status table has no such move. */
    record MoveNotPossible(AppointmentStatus from, AppointmentStatus to) implements StatusRefusal {}

    record MoveNotYours() implements StatusRefusal {}

    /** Arrival is marked on the day of the visit. */
    record NotToday() implements StatusRefusal {}

    /** A no-show is marked after the start. */
    record NotStartedYet() implements StatusRefusal {}

    /** A patient confirms or cancels before the visit starts. */
    record StartedAlready() implements StatusRefusal {}

    /** The desk closes a visit for its doctor only once its booked time is over. */
    record NotOverYet(Instant end) implements StatusRefusal {}

    /** A cancellation is taken back before the start, everything else on the same day. */
    record TooLateToUndo() implements StatusRefusal {}

    record CancelReasonMissing() implements StatusRefusal {}

    record CancelReasonTooLong(int maximum) implements StatusRefusal {}

    /** Whoever takes a visit out of the record says why. */
    record ErrorReasonMissing() implements StatusRefusal {}

    record ErrorReasonTooLong(int maximum) implements StatusRefusal {}

    /** Its old time was given to somebody else meanwhile. */
    record TimeTakenMeanwhile() implements StatusRefusal {}

    /** Another workstation changed this visit first. */
    record VisitChangedMeanwhile() implements StatusRefusal {}

    /** The visit cannot come back: its lane has its {@code cap} visits in this session again. */
    record LaneFull(String lane, int cap) implements StatusRefusal {}

    /** The visit cannot come back: its lane is no longer used. */
    record LaneUnknown(int number) implements StatusRefusal {}
}
