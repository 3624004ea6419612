package clinic.docket.ui.kit.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a screen waits for whoever left it: after 20 seconds it asks, 20 seconds later it wipes
 * everything; a screen that has said all it had to say closes after 10. Has no clock of its own.
 */
public final class Patience {
    private static final Duration ASKS = Duration.ofSeconds(20);
    private static final Duration WIPES = Duration.ofSeconds(40);
    private static final Duration CLOSES = Duration.ofSeconds(10);

    private Instant since = Instant.EPOCH;

    /** Somebody is there, or another screen is shown. */
    public void begin(Instant now) {
        since = now;
    }

    /**
     * Of a screen that waits for somebody: how many seconds are left, once there are 20 or less.
     */
    public Optional<Integer> warns(Instant now) {
        return waited(now).compareTo(ASKS) < 0 ? Optional.empty() : Optional.of(left(now, WIPES));
    }

    public boolean isOver(Instant now) {
        return waited(now).compareTo(WIPES) >= 0;
    }

    /** Of the last screen: how many seconds are left. */
    public int closesIn(Instant now) {
        return left(now, CLOSES);
    }

    private int left(Instant now, Duration whole) {
        var left = whole.minus(waited(now));
        return (int) Math.max(0, left.plusMillis(999).toSeconds());
    }

    private Duration waited(Instant now) {
        return Duration.between(since, now);
    }
}
