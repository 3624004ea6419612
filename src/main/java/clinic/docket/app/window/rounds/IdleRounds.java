package clinic.docket.app.window.rounds;

import clinic.docket.ui.kit.IdleWatch;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Asks each second whether the desk was left alone. Belongs to the FX thread. */
public final class IdleRounds {
    private final IdleWatch watch;
    private final InstantSource clock;
    private final Timeline rounds;

    public IdleRounds(IdleWatch watch, InstantSource clock) {
        this.watch = watch;
        this.clock = clock;
        rounds = new Timeline(new KeyFrame(Duration.seconds(1), event -> look()));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        touched();
        rounds.play();
    }

    public void touched() {
        watch.touched(clock.instant());
    }

    public void stop() {
        rounds.stop();
    }

    private void look() {
        watch.look(clock.instant());
    }
}
