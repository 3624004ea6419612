package clinic.docket.store.appointment;

import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.UUID;

/** A stretch of occupied time, as a query answers it. */
record TakenLine(UUID resource, Instant start, Instant end) {
    Occupied toOccupied() {
        return new Occupied(resource, new TimeRange(start, end));
    }
}
