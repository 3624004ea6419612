package clinic.docket.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time, half-open: the start belongs to it, the end does not. Never empty. */
public record TimeRange(Instant start, Instant end) {
    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A time range ends after it starts");
        }
    }

    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Ranges that only touch do not overlap. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** What of this is not in the other: nothing, one piece, or one on each side. */
    public List<TimeRange> without(TimeRange other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        var left = new ArrayList<TimeRange>(2);
        if (start.isBefore(other.start)) {
            left.add(new TimeRange(start, other.start));
        }
        if (other.end.isBefore(end)) {
            left.add(new TimeRange(other.end, end));
        }
        return left;
    }

    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
