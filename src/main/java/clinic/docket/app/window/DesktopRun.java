package clinic.docket.app.window;

import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** Runs the window until it is closed. */
public final class DesktopRun {
    private DesktopRun() {}

    /** Starts JavaFX in this process, which is possible once. */
    public static void until(WindowSettings settings) throws InterruptedException {
        var gone = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> open(settings, gone));
        gone.await();
        Platform.exit();
    }

    private static void open(WindowSettings settings, CountDownLatch gone) {
        var window = new DocketWindow(settings, new WindowStage(gone));
        window.open();
        settings.closeAfter()
                .ifPresent(after -> {
                    var timer = new PauseTransition(new Duration((double) after.toMillis()));
                    timer.setOnFinished(event -> window.close());
                    timer.play();
                });
    }
}
