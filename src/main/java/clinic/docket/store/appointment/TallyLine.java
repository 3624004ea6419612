package clinic.docket.store.appointment;

import clinic.docket.domain.time.TimeRange;
import java.time.Instant;

/** Visits of the same time, as a query counts them. */
record TallyLine(Instant start, Instant end, long visits) {
    VisitTally toTally() {
        return new VisitTally(new TimeRange(start, end), Math.toIntExact(visits));
    }
}
