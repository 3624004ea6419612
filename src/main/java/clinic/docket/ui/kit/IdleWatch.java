package clinic.docket.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What happens by itself when nobody has touched keys or mouse for some time, each once until
 * somebody does. Has no clock: whoever asks says what time it is. Belongs to the FX thread.
 */
public final class IdleWatch {
    private final List<Rule> rules = new ArrayList<>();
    private Instant touched = Instant.EPOCH;

    /**
     * Adds something to be done.
     *
     * @param after asked each time, so that another choice counts at once; zero for never
     */
    public IdleWatch after(Supplier<Duration> after, Runnable action) {
        rules.add(new Rule(after, action));
        return this;
    }

    public void touched(Instant now) {
        touched = now;
        rules.forEach(rule -> rule.done = false);
    }

    public void look(Instant now) {
        var idle = Duration.between(touched, now);
        for (var rule : List.copyOf(rules)) {
            var after = rule.after.get();
            if (!rule.done && after.isPositive() && idle.compareTo(after) >= 0) {
                rule.done = true;
                rule.action.run();
            }
        }
    }

    private static final class Rule {
        private final Supplier<Duration> after;
        private final Runnable action;
        private boolean done;

        private Rule(Supplier<Duration> after, Runnable action) {
            this.after = after;
            this.action = action;
        }
    }
}
