package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The occupied time of doctors and rooms, in one lane, sorted and merged once so that many searches
 * can use it. Whoever asks for somebody's own visit or hold leaves that one out when filling it.
 */
public final class Occupancy {
    private final Map<UUID, long[]> busy;

    private Occupancy(Map<UUID, long[]> busy) {
        this.busy = busy;
    }

    public static Occupancy of(Collection<Occupied> occupied) {
        var byResource = new HashMap<UUID, List<TimeRange>>();
        for (Occupied each : occupied) {
            byResource
                    .computeIfAbsent(each.resource(), resource -> new ArrayList<>())
                    .add(each.range());
        }
        var busy = new HashMap<UUID, long[]>();
        byResource.forEach((resource, ranges) -> busy.put(resource, Spans.of(ranges)));
        return new Occupancy(busy);
    }

    /** When the resource is free again, if any of {@code range} is taken. */
    public Optional<Instant> busyUntil(UUID resource, TimeRange range) {
        long[] spans = of(resource);
        int first = Spans.firstEndingAfter(spans, range.start().getEpochSecond());
        return first < spans.length && spans[first] < Spans.ceil(range.end())
                ? Optional.of(Instant.ofEpochSecond(spans[first + 1]))
                : Optional.empty();
    }

    long[] of(UUID resource) {
        return busy.getOrDefault(resource, Spans.NONE);
    }
}
