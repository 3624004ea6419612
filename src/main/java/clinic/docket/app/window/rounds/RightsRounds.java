package clinic.docket.app.window.rounds;

import clinic.docket.service.access.Session;
import clinic.docket.service.access.SessionRenewal;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each minute again what the person at this desk may do, so that a right that was withdrawn
 * elsewhere does not last until the next sign-in. Belongs to the FX thread.
 */
public final class RightsRounds {
    private static final Logger LOG = LoggerFactory.getLogger(RightsRounds.class);

    private final SessionRenewal renewal;
    private final Background background;
    private final Supplier<Optional<Session>> present;
    private final Runnable onOver;
    private final Timeline rounds;

    /**
     * @param onOver this person may not stay: the account was switched off, or has another role
     */
    public RightsRounds(
            SessionRenewal renewal,
            Background background,
            Supplier<Optional<Session>> present,
            Runnable onOver) {
        this.renewal = renewal;
        this.background = background;
        this.present = present;
        this.onOver = onOver;
        rounds = new Timeline(new KeyFrame(Duration.minutes(1), event -> look()));
        rounds.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        rounds.play();
    }

    public void stop() {
        rounds.stop();
    }

    /** Somebody else may be signed in by now. */
    private void ended(Session session, boolean goesOn) {
        if (!goesOn && present.get().filter(session::equals).isPresent()) {
            onOver.run();
        }
    }

    /** One look; the rounds do the same each minute. */
    public void look() {
        present.get()
                .ifPresent(session ->
                        background
                                .call(() -> renewal.renew(session))
                                .onSuccess(goesOn -> ended(session, goesOn))
                                // The rights stay as they were; the next round comes soon.
                                .onFailure(e -> LOG.warn("The rights could not be read again", e))
                                .start());
    }
}
