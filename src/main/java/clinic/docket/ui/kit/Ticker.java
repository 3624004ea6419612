package clinic.docket.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Tells nodes what time it is, on the FX thread: the now-line each minute, a countdown each second.
 *
 * <p>A node is told at once when it comes on screen and no more once it has left: nothing ticks for
 * a closed screen.
 */
public final class Ticker {

    private final Clock clock;

    public Ticker(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Each second while the owner is on screen. */
    public void everySecond(Node owner, Consumer<Instant> listener) {
        tick(owner, ChronoUnit.SECONDS, listener);
    }

    /** As each minute begins while the owner is on screen. */
    public void everyMinute(Node owner, Consumer<Instant> listener) {
        tick(owner, ChronoUnit.MINUTES, listener);
    }

    private void tick(Node owner, ChronoUnit unit, Consumer<Instant> listener) {
        var beat = new Beat(unit, listener);
        // Asked each second for minutes too: a computer that slept, or a clock that was set,
        // is noticed within a second.
        var timeline = new Timeline(new KeyFrame(Duration.seconds(1), event -> beat.check()));
        timeline.setCycleCount(Animation.INDEFINITE);
        onScreen(owner)
                .subscribe(showing -> {
                    if (showing) {
                        beat.last = Instant.MIN;
                        beat.check();
                        timeline.playFromStart();
                    } else {
                        timeline.stop();
                    }
                });
    }

    private static ObservableValue<Boolean> onScreen(Node owner) {
        return owner.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    private final class Beat {
        private final ChronoUnit unit;
        private final Consumer<Instant> listener;
        private Instant last = Instant.MIN;

        private Beat(ChronoUnit unit, Consumer<Instant> listener) {
            this.unit = unit;
            this.listener = listener;
        }

        private void check() {
            var now = now();
            var step = now.truncatedTo(unit);
            if (!step.equals(last)) {
                last = step;
                listener.accept(now);
            }
        }
    }
}
