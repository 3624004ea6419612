package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Speck;
import clinic.docket.ui.kit.look.Theme;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OverlayUiTest {

    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger escapes = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger dialogKeys = new AtomicInteger();

    private Overlay overlay;
    private Button below;
    private TextField first;
    private Button last;
    private VBox dialog;

    @Start
    void start(Stage stage) {
        overlay = new Overlay();
        below = new Button("below");
        below.setOnAction(event -> clicks.incrementAndGet());
        var screen = new VBox(new Button("other"), below);
        overlay.show(screen);
        new KeyMap("test").on("B", keys::incrementAndGet).installOn(screen);
        first = new TextField();
        last = new Button("last");
        dialog = new VBox(first, last);
        new KeyMap("test").on("Alt+P", dialogKeys::incrementAndGet).installOn(dialog);
        stage.setScene(new Scene(overlay, 600, 400));
        Theme.LIGHT.applyTo(stage.getScene());
        stage.show();
        below.requestFocus();
    }

    @Test
    void givesTheFocusToTheDialogAndBack(FxRobot robot) {
        open(robot);
        assertThat(first.isFocused()).isTrue();

        robot.interact(() -> overlay.close(dialog));

        assertThat(below.isFocused()).isTrue();
        assertThat(overlay.dialogOpenProperty().get()).isFalse();
    }

    @Test
    void scrollsToWhatGetsTheFocus(FxRobot robot) {
        robot.interact(() -> dialog.getChildren().add(1, new Rectangle(10, 900)));
        open(robot);
        assertThat(isInView(last)).isFalse();

        robot.interact(last::requestFocus);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInView(last)).isTrue();
        assertThat(isInView(first)).isFalse();
    }

    @Test
    void doesNotMoveWhatTheMouseIsPressedOn(FxRobot robot) {
        robot.interact(() -> dialog.getChildren().add(1, new Rectangle(10, 900)));
        open(robot);

        robot.interact(() -> press(last, MouseEvent.MOUSE_PRESSED));
        robot.interact(last::requestFocus);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInView(last)).isFalse();
    }

    private static boolean isInView(Node node) {
        var middle = node.localToScene(node.getLayoutBounds()).getCenterY();
        return middle > 0 && middle < node.getScene().getHeight();
    }

    private static void press(Node node, EventType<MouseEvent> kind) {
        var on = MouseButton.PRIMARY;
        node.fireEvent(
                new MouseEvent(
                        kind, 0, 0, 0, 0, on, 1, false, false, false, false, true, false, false,
                        true, false, true, null));
    }

    @Test
    void hasSomethingToDrawAfterEachLayout(FxRobot robot) {
        var speck = robot.lookup(node -> node instanceof Speck).queryAs(Speck.class);
        var drawn = new AtomicInteger();
        speck.smoothProperty().subscribe(drawn::incrementAndGet);

        robot.interact(() -> {
            overlay.requestLayout();
            overlay.layout();
        });
        robot.interact(() -> {});

        assertThat(drawn.get()).isPositive();
    }

    @Test
    void losesNoKeyThatIsTypedBeforeTheDialogIsDrawn(FxRobot robot) {
        robot.interact(() -> {
            overlay.open(dialog, () -> {});
            first.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            "s",
                            "s",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        });

        assertThat(first.getText()).isEqualTo("s");
    }

    @Test
    void keepsTabInsideTheDialog(FxRobot robot) {
        open(robot);

        robot.type(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(first.isFocused()).as("round to the first").isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(last.isFocused()).as("back to the last").isTrue();
    }

    @Test
    void letsNoClickThroughToTheScreen(FxRobot robot) {
        robot.clickOn(below);
        open(robot);
        robot.clickOn(below);

        assertThat(clicks).hasValue(1);
    }

    @Test
    void asksWhatEscMeans(FxRobot robot) {
        open(robot);

        robot.type(KeyCode.ESCAPE);

        assertThat(escapes).hasValue(1);
        assertThat(overlay.dialogOpenProperty().get()).as("the callback decides").isTrue();
    }

    @Test
    void givesTheKeysToTheDialogWhileItIsOpen(FxRobot robot) {
        robot.type(KeyCode.B);
        open(robot);
        robot.interact(last::requestFocus);
        robot.type(KeyCode.B);
        robot.press(KeyCode.ALT).type(KeyCode.P).release(KeyCode.ALT);
        robot.interact(() -> overlay.close(dialog));
        robot.type(KeyCode.B);

        assertThat(keys).hasValue(2);
        assertThat(dialogKeys).hasValue(1);
    }

    @Test
    void opensDialogsOverDialogs(FxRobot robot) {
        open(robot);
        var inner = new Button("inner");
        var second = new VBox(inner);
        robot.interact(() -> overlay.open(second, () -> overlay.close(second)));
        assertThat(inner.isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);

        assertThat(first.isFocused()).isTrue();
        assertThat(escapes).hasValue(0);
    }

    @Test
    void takesTheKeysForADialogWithoutControls(FxRobot robot) {
        var words = new VBox(new Label("Please go to reception"));
        robot.interact(() -> overlay.open(words, () -> overlay.close(words)));
        robot.type(KeyCode.B);
        assertThat(keys).hasValue(0);
        assertThat(below.isFocused()).isFalse();

        robot.type(KeyCode.ESCAPE);

        assertThat(below.isFocused()).isTrue();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> overlay.open(dialog, escapes::incrementAndGet));
    }
}
