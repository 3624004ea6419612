package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Arithmetic on stretches of time held as pairs of epoch seconds: start, end, start, end. Sorted,
 * half-open, and never touching each other, so that a search of many days makes no objects.
 */
final class Spans {
    static final long[] NONE = {};

    private Spans() {}

    /** Stretches that overlap or touch become one; parts of seconds are counted in. */
    static long[] of(Collection<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::start));
        long[] spans = new long[2 * sorted.size()];
        int length = 0;
        for (TimeRange range : sorted) {
            length = append(spans, length, range.start().getEpochSecond(), ceil(range.end()));
        }
        return copy(spans, length);
    }

    /** Adds a stretch that starts no earlier than the last one; answers the new length. */
    static int append(long[] spans, int length, long start, long end) {
        if (length > 0 && start <= spans[length - 1]) {
            spans[length - 1] = Math.max(spans[length - 1], end);
            return length;
        }
        spans[length] = start;
        spans[length + 1] = end;
        return length + 2;
    }

    /** What is left of {@code spans} when each stretch of {@code busy} is cut out. */
    static long[] minus(long[] spans, long[] busy) {
        return minus(spans, busy, 0, 0);
    }

    /** As {@link #minus(long[], long[])}, with each busy stretch grown at its start and its end. */
    static long[] minus(long[] spans, long[] busy, long earlier, long later) {
        if (spans.length == 0 || busy.length == 0) {
            return spans;
        }
        int next = firstEndingAfter(busy, spans[0] - later);
        long[] rest = new long[spans.length + busy.length - next];
        int length = 0;
        for (int i = 0; i < spans.length; i += 2) {
            long from = spans[i];
            long until = spans[i + 1];
            while (next > 0 && busy[next - 1] + later > from) {
                next -= 2; // a busy stretch may reach into the following span as well
            }
            while (next < busy.length && busy[next] - earlier < until) {
                if (from < busy[next] - earlier) {
                    rest[length++] = from;
                    rest[length++] = busy[next] - earlier;
                }
                from = Math.max(from, busy[next + 1] + later);
                next += 2;
            }
            if (from < until) {
                rest[length++] = from;
                rest[length++] = until;
            }
        }
        return copy(rest, length);
    }

    /** The parts of {@code spans} inside one window. */
    static long[] within(long[] spans, long from, long until) {
        long[] parts = new long[spans.length];
        int length = 0;
        for (int i = 0; i < spans.length; i += 2) {
            long start = Math.max(spans[i], from);
            long end = Math.min(spans[i + 1], until);
            if (start < end) {
                parts[length++] = start;
                parts[length++] = end;
            }
        }
        return copy(parts, length);
    }

    /** The first {@code length} numbers; the array itself when it has no more. */
    static long[] copy(long[] spans, int length) {
        return length == spans.length ? spans : Arrays.copyOf(spans, length);
    }

    /**
     * The index of the first stretch that ends after {@code instant}; the length when there is
     * none.
     */
    static int firstEndingAfter(long[] spans, long instant) {
        int low = 0;
        int high = spans.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[2 * middle + 1] > instant) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }

    static List<TimeRange> ranges(long[] spans) {
        List<TimeRange> ranges = new ArrayList<>(spans.length / 2);
        for (int i = 0; i < spans.length; i += 2) {
            ranges.add(range(spans[i], spans[i + 1]));
        }
        return ranges;
    }

    static TimeRange range(long start, long end) {
        return new TimeRange(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    static long ceil(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
