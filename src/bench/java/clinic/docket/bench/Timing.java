package clinic.docket.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The times of many runs of one piece of work, in nanoseconds. */
public final class Timing {
    private static final double NANOS_PER_MS = 1e6;

    private final String name;
    private final long[] sorted;

    private Timing(String name, long[] sorted) {
        this.name = name;
        this.sorted = sorted;
    }

    /** The first {@code warmUps} runs are thrown away. */
    public static Timing of(String name, int warmUps, int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.call();
        }
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            var result = work.call();
            nanos[i] = System.nanoTime() - begin;
            if (result == null) {
                throw new IllegalStateException("Work without a result may be left out");
            }
        }
        return of(name, nanos);
    }

    public static Timing of(String name, long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(name, sorted);
    }

    public double median() {
        return at(50);
    }

    /** In milliseconds. */
    public double at(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS_PER_MS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-58s p50 %8.2f ms   p95 %8.2f ms   p99 %8.2f ms   (%d runs)",
                name,
                median(),
                at(95),
                at(99),
                sorted.length);
    }
}
