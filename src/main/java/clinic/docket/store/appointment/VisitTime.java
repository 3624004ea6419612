package clinic.docket.store.appointment;

import clinic.docket.domain.time.TimeRange;
import java.time.Instant;

/** When a visit is, as a query answers it. */
record VisitTime(Instant start, Instant end) {
    TimeRange toRange() {
        return new TimeRange(start, end);
    }
}
