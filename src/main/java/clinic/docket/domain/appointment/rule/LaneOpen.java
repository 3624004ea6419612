package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.OverbookLane;
import java.util.Optional;

/** Overbooking goes only into a lane that the site has, up to its cap in one session of work. */
public final class LaneOpen implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return check(attempt.conditions().lane());
    }

    /** The same question when there is no attempt: a visit that comes back into its lane. */
    public static Optional<BookingRefusal> check(LaneUse use) {
        if (use.isMain()) {
            return Optional.empty();
        }
        return use.lane()
                .filter(OverbookLane::active)
                .map(lane -> roomIn(lane, use.visits()))
                .orElseGet(() -> Optional.of(new BookingRefusal.LaneUnknown(use.number())));
    }

    private static Optional<BookingRefusal> roomIn(OverbookLane lane, int visits) {
        return BookingRule.refuseIf(
                visits >= lane.cap(), new BookingRefusal.LaneFull(lane.name(), lane.cap()));
    }
}
