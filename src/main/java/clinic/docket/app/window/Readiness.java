package clinic.docket.app.window;

import clinic.docket.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a line in the log when somebody can sign in for the first time: everything the sign-in
 * asked for is there and laid out. Start-up is measured by the time of that line.
 */
final class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private boolean told;

    /**
     * Only the first time.
     *
     * @param ready what was waiting for it, on the FX thread
     */
    void tell(Background background, WindowStage stage, Runnable ready) {
        if (told) {
            return;
        }
        told = true;
        if (background.busyProperty().get()) {
            background.busyProperty().addListener(new AtRest(stage, ready));
        } else {
            tellAfterLayout(stage, ready);
        }
    }

    /** Without the mark the next start is as slow as this one: no reason to bother anybody. */
    static void leave(Path mark) {
        try {
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            LOG.warn("The mark of a finished start cannot be left", e);
        }
    }

    private static void tellAfterLayout(WindowStage stage, Runnable ready) {
        stage.afterNextPulse(() -> {
            LOG.info("Ready for sign-in");
            ready.run();
        });
    }

    private record AtRest(WindowStage stage, Runnable ready) implements ChangeListener<Boolean> {
        @Override
        public void changed(ObservableValue<? extends Boolean> busy, Boolean before, Boolean now) {
            if (!now) {
                busy.removeListener(this);
                tellAfterLayout(stage, ready);
            }
        }
    }
}
