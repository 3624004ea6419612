package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.service.appointment.OverbookService.LaneOffer;
import java.util.List;

/**
 * Why a time is not free, and what this person may do about it.
 *
 * @param reasons the most telling first; none when it is free
 * @param lanes in which it may be overbooked, full ones included
 * @param mayOverride whether it is blocked and this person may book there all the same
 */
public record TimeAnswer(List<BookingRefusal> reasons, List<LaneOffer> lanes, boolean mayOverride) {

    public TimeAnswer {
        reasons = List.copyOf(reasons);
        lanes = List.copyOf(lanes);
    }

    /** As long as nothing more is known than that it was refused. */
    static TimeAnswer of(List<BookingRefusal> reasons) {
        return new TimeAnswer(reasons, List.of(), false);
    }

    public boolean isFree() {
        return reasons.isEmpty();
    }
}
