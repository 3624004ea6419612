package clinic.docket.app.window;

import clinic.docket.ui.kit.IdleWatch;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Asks each second whether the desk was left alone. Belongs to the FX thread. */
final class IdleRounds {
    private final IdleWatch watch;
    private final InstantSource clock;
    private final Timeline rounds;

    IdleRounds(IdleWatch watch, InstantSource clock) {
        this.watch = watch;
        this.clock = clock;
        rounds = new Timeline(new KeyFrame(Duration.seconds(1), event -> look()));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        touched();
        rounds.play();
    }

    void touched() {
        watch.touched(clock.instant());
    }

    void stop() {
        rounds.stop();
    }

    private void look() {
        watch.look(clock.instant());
    }
}
