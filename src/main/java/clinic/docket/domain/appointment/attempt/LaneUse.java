package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.appointment.policy.OverbookLane;
import java.util.Optional;

/**
 * The lane of an attempt and how full it is.
 *
 * @param lane what the site has under this number; empty in the main lane
 * @param visits how many visits of the doctor it has in the session of work in which the attempt
 *     starts
 */
public record LaneUse(int number, Optional<OverbookLane> lane, int visits) {
    public static final LaneUse MAIN = new LaneUse(BookingTerms.MAIN_LANE, Optional.empty(), 0);

    public boolean isMain() {
        return number == BookingTerms.MAIN_LANE;
    }
}
