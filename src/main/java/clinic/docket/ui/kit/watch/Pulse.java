package clinic.docket.ui.kit.watch;

import clinic.docket.ui.kit.Background;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.util.Duration;

/** Asks the database again and again whether it is there. Belongs to the FX thread. */
public final class Pulse {
    private final Heartbeat heartbeat = new Heartbeat();
    private final Callable<Boolean> question;
    private final Background background;
    private final InstantSource clock;
    private final BooleanProperty lost;
    private final Timeline rounds;

    /**
     * @param question answers true when all is well; takes its time
     * @param background its own: calls that wait elsewhere must not delay the question
     * @param lost told whether the database is gone
     */
    public Pulse(
            Callable<Boolean> question,
            Background background,
            InstantSource clock,
            BooleanProperty lost) {
        this.question = question;
        this.background = background;
        this.clock = clock;
        this.lost = lost;
        rounds =
                new Timeline(
                        new KeyFrame(
                                Duration.millis((double) Heartbeat.ROUND.toMillis()),
                                event -> look()));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        rounds.play();
    }

    public void stop() {
        rounds.stop();
    }

    /** One look; the rounds do the same four times a second. */
    public void look() {
        if (heartbeat.beats(clock.instant())) {
            background.call(question).onSuccess(this::answered).onFailure(_ -> fail()).start();
        }
        lost.set(heartbeat.isLost(clock.instant()));
    }

    private void answered(boolean well) {
        if (well) {
            heartbeat.answered();
        } else {
            heartbeat.failed();
        }
    }

    private void fail() {
        heartbeat.failed();
    }
}
