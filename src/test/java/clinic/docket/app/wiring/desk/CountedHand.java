package clinic.docket.app.wiring.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/**
 * Somebody at the keyboard of a scene: every key and every click that reaches it is counted (Ctrl
 * or Alt held down with a key are one with it), and from the last key on time runs.
 */
final class CountedHand {
    private static final int PATIENCE_SECONDS = 20;

    private final FxRobot robot;
    private final Scene scene;
    private int keys;
    private int clicks;
    private long lastKey;

    CountedHand(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::count);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks++);
    }

    private void count(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            keys++;
            lastKey = System.nanoTime();
        }
    }

    void press(KeyCode... chord) {
        robot.push(chord);
    }

    void type(String text) {
        robot.write(text, 0);
    }

    /** Key presses and clicks since they were asked for the last time. */
    String used() {
        String used = keys + " keys, " + clicks + " clicks";
        keys = 0;
        clicks = 0;
        return used;
    }

    /**
     * Presses the last key of a task.
     *
     * @param shown whether what was wanted is laid out; asked at the end of each layout
     * @return milliseconds from the key to that end
     */
    double finish(BooleanSupplier shown, KeyCode... chord) throws Exception {
        var laidOut = new CompletableFuture<Long>();
        Runnable listener =
                () -> {
                    if (shown.getAsBoolean()) {
                        laidOut.complete(System.nanoTime());
                    }
                };
        robot.interact(() -> scene.addPostLayoutPulseListener(listener));
        robot.push(chord);
        Platform.runLater(Platform::requestNextPulse);
        long end = laidOut.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        robot.interact(() -> scene.removePostLayoutPulseListener(listener));
        return (end - lastKey) / 1e6;
    }
}
