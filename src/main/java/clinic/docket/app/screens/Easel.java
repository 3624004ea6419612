package clinic.docket.app.screens;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.TextZoom;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * A window in memory on which screens are put, keys are pressed and pictures are taken. Called from
 * a thread that is not JavaFX's; each call returns when the screen has come to rest.
 */
final class Easel implements AutoCloseable {
    private static final int QUIET_PULSES = 4;

    private final Background background;
    private final Stage stage;
    private final Scene scene;
    private final List<Integer> zooms;

    private Easel(Background background, Stage stage, Scene scene, List<Integer> zooms) {
        this.background = background;
        this.stage = stage;
        this.scene = scene;
        this.zooms = zooms;
    }

    /** Starts JavaFX in this process with a screen in memory; possible once. */
    static void startJavaFx() throws InterruptedException {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "3840x2160-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
    }

    static Easel of(ScreenOrder order, Background background) throws IOException {
        return asked(() -> {
            var stage = new Stage();
            var scene = new Scene(new Group(), order.width(), order.height());
            order.theme().applyTo(scene);
            TextZoom.applyTo(scene, order.zooms().getFirst());
            stage.setScene(scene);
            stage.show();
            return new Easel(background, stage, scene, order.zooms());
        });
    }

    /** Runs on the FX thread and answers what it answers. */
    static <T> T asked(Callable<T> question) throws IOException {
        var task = new FutureTask<T>(question);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("The screen could not be shown", e.getCause());
        }
    }

    void put(Callable<Parent> screen) throws IOException {
        asked(() -> {
            scene.setRoot(screen.call());
            return scene;
        });
        rest();
    }

    /** Types text into whatever has the focus. */
    void type(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            fire(KeyEvent.KEY_TYPED, text.substring(i, i + 1), KeyCode.UNDEFINED, false);
        }
        rest();
    }

    void press(String key) throws IOException {
        var combination = KeyCombination.valueOf(key);
        var code = KeyCode.getKeyCode(key.substring(key.lastIndexOf('+') + 1));
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        fire(KeyEvent.KEY_PRESSED, "", code, shortcut);
        fire(KeyEvent.KEY_RELEASED, "", code, shortcut);
        rest();
    }

    private void fire(EventType<KeyEvent> type, String sign, KeyCode code, boolean shortcut)
            throws IOException {
        asked(() -> {
            Node focus = scene.getFocusOwner();
            Node target = focus == null ? scene.getRoot() : focus;
            Event.fireEvent(
                    target, new KeyEvent(type, sign, sign, code, false, shortcut, false, false));
            return target;
        });
    }

    /** With each of the sizes of the texts; afterwards they have the first one again. */
    void show(String name, ScreenTour.Witness witness) throws IOException {
        for (int zoom : zooms) {
            enlarge(zoom);
            asked(() -> {
                witness.sees(name, scene);
                return name;
            });
        }
        enlarge(zooms.getFirst());
    }

    private void enlarge(int zoom) throws IOException {
        if (!Objects.equals(scene.getProperties().get(TextZoom.class), zoom)) {
            asked(() -> {
                TextZoom.applyTo(scene, zoom);
                return zoom;
            });
            rest();
        }
    }

    /** Waits until nothing is being asked any more and the answers have been laid out. */
    void rest() throws IOException {
        for (int quiet = 0; quiet < QUIET_PULSES; ) {
            boolean busy = asked(() -> background.busyProperty().get());
            quiet = busy ? 0 : quiet + 1;
            pulse();
        }
    }

    private void pulse() throws IOException {
        var drawn = new CountDownLatch(1);
        Runnable listener = drawn::countDown;
        asked(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return scene;
        });
        try {
            drawn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        asked(() -> {
            scene.removePostLayoutPulseListener(listener);
            return scene;
        });
    }

    @Override
    public void close() throws IOException {
        asked(() -> {
            stage.close();
            return stage;
        });
    }
}
