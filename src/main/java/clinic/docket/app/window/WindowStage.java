package clinic.docket.app.window;

import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The one window: its size, its icon, its theme. Its title never says anything about a patient. */
final class WindowStage {
    private static final String TITLE = "Docket";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);

    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final CountDownLatch gone;

    /**
     * A window that is not shown yet.
     *
     * @param gone counted down when everything has ended
     */
    WindowStage(CountDownLatch gone) {
        this.gone = gone;
        stage.setTitle(TITLE);
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
    }

    private static Image icon(int size) {
        String file = "/icons/docket-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowStage.class.getResourceAsStream(file), file));
    }

    /** As large as designed, or as the screen allows. */
    void appear() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        if (room.getWidth() < WIDTH || room.getHeight() < HEIGHT) {
            cover(room);
            stage.setMaximized(true);
        }
        stage.show();
    }

    /** The whole screen, with no way back that a finger or a key would find. */
    void fillScreen() {
        if (stage.isShowing()) {
            return;
        }
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        // Also where no window manager would make it as large as the screen.
        cover(Screen.getPrimary().getBounds());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.show();
    }

    private void cover(Rectangle2D room) {
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
    }

    /** Wherever the focus is. */
    void onKeys(String keys, Runnable action) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), action);
    }

    void onClose(Runnable action) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            action.run();
        });
    }

    void dress(Theme theme) {
        theme.applyTo(scene);
    }

    void zoom(int percent) {
        TextZoom.applyTo(scene, percent);
    }

    /** Each key, click, wheel or touch, also one that something uses up. */
    void onTouch(Runnable action) {
        scene.addEventFilter(InputEvent.ANY, event -> action.run());
    }

    Optional<Node> focus() {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    /** In a root that stays: a screen that leaves it keeps the colours of the window until then. */
    void show(Parent shown) {
        root.getChildren().setAll(shown);
    }

    /** Once, when what is shown now has been laid out. */
    void afterNextPulse(Runnable action) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        action.run();
                    }
                });
        Platform.requestNextPulse();
    }

    void hide() {
        stage.hide();
    }

    void gone() {
        gone.countDown();
    }
}
