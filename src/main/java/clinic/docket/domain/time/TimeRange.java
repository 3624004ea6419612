package clinic.docket.domain.time;

import java.time.Duration;
import java.time.Instant;

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

    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
