package clinic.docket.app.window.rounds;

import clinic.docket.service.audit.TrailVerification;
import clinic.docket.service.audit.TrailVerification.Verdict;
import clinic.docket.ui.kit.Background;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Looks each hour whether the audit trail has to be verified, in the background, as long as the
 * application is open. Belongs to the FX thread.
 */
public final class TrailRounds {
    private final TrailVerification verification;
    private final Background background;
    private final Consumer<Verdict> told;
    private final Timeline rounds;

    /**
     * Nothing happens before {@link #start}.
     *
     * @param told gets each verdict, on the FX thread
     */
    public TrailRounds(
            TrailVerification verification, Background background, Consumer<Verdict> told) {
        this.verification = verification;
        this.background = background;
        this.told = told;
        rounds = new Timeline(new KeyFrame(Duration.hours(1), event -> look()));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        rounds.play();
        look();
    }

    public void stop() {
        rounds.stop();
    }

    private void look() {
        background
                .call(verification::verifyWhenDue)
                .onSuccess(verdict -> verdict.ifPresent(told))
                .start();
    }

    /** Somebody has come who should know the last verdict. */
    public void remind() {
        background.call(verification::last).onSuccess(last -> last.ifPresent(told)).start();
    }
}
