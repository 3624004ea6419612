package clinic.docket.app.window;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** Runs the window until it is closed. */
public final class DesktopRun {
    private DesktopRun() {}

    /** A window that is there, and how it begins and ends. */
    private record Shown(Runnable open, Runnable close) {}

    /** Starts JavaFX in this process, which is possible once. */
    public static void until(WindowSettings settings) throws InterruptedException {
        run(
                settings,
                stage -> {
                    var window = new DocketWindow(settings, stage);
                    return new Shown(window::open, window::close);
                });
    }

    /** As {@link #until}, as a kiosk. */
    public static void kioskUntil(WindowSettings settings) throws InterruptedException {
        run(
                settings,
                stage -> {
                    var window = new KioskWindow(settings, stage);
                    return new Shown(window::open, window::close);
                });
    }

    private static void run(WindowSettings settings, Function<WindowStage, Shown> making)
            throws InterruptedException {
        var gone = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> open(settings, making.apply(new WindowStage(gone))));
        gone.await();
        Platform.exit();
    }

    private static void open(WindowSettings settings, Shown window) {
        window.open().run();
        settings.closeAfter()
                .ifPresent(after -> {
                    var timer = new PauseTransition(new Duration((double) after.toMillis()));
                    timer.setOnFinished(event -> window.close().run());
                    timer.play();
                });
    }
}
