package clinic.docket.app.storm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock on which a second is a minute, so that holds run out while the storm lasts. */
final class RacingClock extends Clock {
    private static final int FASTER = 60;

    private final Instant start;
    private final Supplier<Duration> elapsed;

    /** Of this process alone. */
    RacingClock(Instant start) {
        long nanos = System.nanoTime();
        this(start, () -> Duration.ofNanos(System.nanoTime() - nanos));
    }

    /** Processes that agree on what has elapsed agree on what time it is. */
    RacingClock(Instant start, Supplier<Duration> elapsed) {
        this.start = start;
        this.elapsed = elapsed;
    }

    @Override
    public Instant instant() {
        return start.plus(elapsed.get().multipliedBy(FASTER));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
