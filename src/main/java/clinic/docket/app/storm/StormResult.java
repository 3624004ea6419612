package clinic.docket.app.storm;

import clinic.docket.store.check.Fault;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a storm did, and what plain SQL found afterwards.
 *
 * @param counts tries, booked, refused and each deed that was done, in a fixed order
 * @param failures what was neither done nor refused, by its name
 * @param lost visits that were said to be booked and are not stored
 * @param faults what {@code docket check} finds, by kind
 * @param p50 the middle of all tries, in milliseconds
 * @param p99 in milliseconds
 */
public record StormResult(
        SequencedMap<String, Long> counts,
        Map<String, Long> failures,
        long lost,
        Map<Fault, Long> faults,
        double p50,
        double p99) {
    private static final Set<Fault> OVERLAPS =
            Set.of(
                    Fault.RESERVATIONS_OVERLAP,
                    Fault.VISITS_OVERLAP_FOR_DOCTOR,
                    Fault.VISITS_OVERLAP_IN_ROOM);

    public StormResult {
        counts = Collections.unmodifiableSequencedMap(counts);
        failures = Collections.unmodifiableMap(new TreeMap<>(failures));
        faults = Collections.unmodifiableMap(new EnumMap<>(faults));
    }

    public long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Doctors and rooms that are taken twice. */
    public long overlaps() {
        return OVERLAPS.stream().mapToLong(fault -> faults.getOrDefault(fault, 0L)).sum();
    }

    public long failed() {
        return sum(failures);
    }

    /** Nothing is taken twice, lost, contradictory or unexplained. */
    public boolean isClean() {
        return lost == 0 && sum(failures) == 0 && sum(faults) == 0;
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
