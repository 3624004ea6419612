package clinic.docket.ui.kit.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the database answers: asked every half second, it has one second. So a window knows
 * within two seconds that it can do nothing, however long a call of its own would wait.
 */
public final class Heartbeat {
    /** How often to look: twice for each question. */
    public static final Duration ROUND = Duration.ofMillis(250);

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private Optional<Instant> waiting = Optional.empty();
    private Instant asked = Instant.MIN;
    private boolean failed;

    /** Whether to ask now; the question counts as asked. */
    public boolean beats(Instant now) {
        if (waiting.isPresent() || asked.isAfter(now.minus(EVERY))) {
            return false;
        }
        asked = now;
        waiting = Optional.of(now);
        return true;
    }

    public void answered() {
        waiting = Optional.empty();
        failed = false;
    }

    public void failed() {
        waiting = Optional.empty();
        failed = true;
    }

    public boolean isLost(Instant now) {
        return failed || waiting.filter(since -> !since.plus(LIMIT).isAfter(now)).isPresent();
    }
}
