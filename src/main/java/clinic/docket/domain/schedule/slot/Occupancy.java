package clinic.docket.domain.schedule.slot;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The occupied time of doctors and rooms, in one lane, sorted and merged once so that many searches can use it. */
public final class Occupancy {
    private final Map<UUID, long[]> busy;

    private Occupancy(Map<UUID, long[]> busy) {
        this.busy = busy;
    }

    public static Occupancy of(Collection<Occupied> occupied) {
        return new Occupancy(Map.of());
    }

    Map<UUID, long[]> busy() {
        return busy;
    }
}
