package clinic.docket.domain.time;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of Unix milliseconds, 12 bits that count within the
 * millisecond, then random bits, so that new rows lie together in an index. Each is greater than
 * the one before, also when the clock jumps back. Made by the client: an answer that got lost is
 * asked again with the same id.
 */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = 0xFFFL;
    // A new millisecond starts in the lower half, so that there is room to count.
    private static final long START = 0x7FFL;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long now = (clock.millis() << COUNTER_BITS) | (random.nextLong() & START);
        long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((stamp & ~COUNTER) << 4) | VERSION_7 | (stamp & COUNTER);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
