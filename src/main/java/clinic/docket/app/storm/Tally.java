package clinic.docket.app.storm;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What one desk did, and how long each try took. Belongs to one thread until the end. */
final class Tally {
    private final Map<Deed, Long> done = new EnumMap<>(Deed.class);
    private final Map<String, Long> failures = new TreeMap<>();
    private long booked;
    private long refused;
    private long[] nanos = new long[1 << 10];
    private int tries;

    void addDone(Deed deed) {
        done.merge(deed, 1L, Long::sum);
    }

    /** A visit that was not there before, straight or out of a hold. */
    void addBooked() {
        booked++;
    }

    void addRefused() {
        refused++;
    }

    void addFailed(String what) {
        failures.merge(what, 1L, Long::sum);
    }

    void addTime(long duration) {
        if (tries == nanos.length) {
            nanos = Arrays.copyOf(nanos, tries * 2);
        }
        nanos[tries++] = duration;
    }

    void add(Tally other) {
        other.done.forEach((deed, count) -> done.merge(deed, count, Long::sum));
        other.failures.forEach((what, count) -> failures.merge(what, count, Long::sum));
        booked += other.booked;
        refused += other.refused;
        for (int i = 0; i < other.tries; i++) {
            addTime(other.nanos[i]);
        }
    }

    long tries() {
        return tries;
    }

    long booked() {
        return booked;
    }

    long refused() {
        return refused;
    }

    long count(Deed deed) {
        return done.getOrDefault(deed, 0L);
    }

    Map<String, Long> failures() {
        return failures;
    }

    /** The time in nanoseconds that this share of the tries did not exceed; 0 without tries. */
    long quantile(double share) {
        if (tries == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, tries);
        Arrays.sort(sorted);
        return sorted[Math.min(tries - 1, (int) (share * tries))];
    }
}
