package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyMapUiTest {

    private final List<String> acted = new ArrayList<>();

    private TextField field;
    private Button button;
    private ComboBox<String> box;
    private VBox screen;
    private VBox host;

    @Start
    void start(Stage stage) {
        field = new TextField();
        button = new Button("a");
        box = new ComboBox<>();
        box.setEditable(true);
        screen = new VBox(button, field, box);
        host = new VBox(screen);
        new KeyMap("test")
                .on("B", () -> acted.add("book"))
                .on("Shift+W", () -> acted.add("walk-in"))
                .on("Shortcut+K", () -> acted.add("find"))
                .on("Alt+1", () -> acted.add("day"))
                .on("Left", () -> acted.add("before"))
                .on("Enter", () -> acted.add("next step"))
                .on("F12", () -> acted.add("privacy"))
                .on("Esc", () -> acted.add("back"))
                .unlisted(() -> acted.add("larger"), "Shortcut+Shift+Equals", "Shortcut+Add")
                .onSign("?", () -> acted.add("why not"))
                .installOn(screen);
        stage.setScene(new Scene(host, 300, 200));
        stage.show();
        button.requestFocus();
    }

    @Test
    void actsOnLettersArrowsAndChords(FxRobot robot) {
        robot.type(KeyCode.B);
        chord(robot, KeyCode.SHIFT, KeyCode.W);
        chord(robot, KeyCode.SHORTCUT, KeyCode.K);
        chord(robot, KeyCode.ALT, KeyCode.DIGIT1);
        robot.type(KeyCode.LEFT, KeyCode.F12, KeyCode.ESCAPE);

        assertThat(acted)
                .containsExactly("book", "walk-in", "find", "day", "before", "privacy", "back");
    }

    @Test
    void actsOnTheKeysOfOtherKeyboardsWithoutListingThem(FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        chord(robot, KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.release(KeyCode.SHIFT);
        chord(robot, KeyCode.SHORTCUT, KeyCode.ADD);

        assertThat(acted).containsExactly("larger", "larger");
        assertThat(KeyMap.inReach(screen).getFirst().names())
                .extracting(KeyMap.Key::name)
                .doesNotContain("Shortcut+Add");
    }

    @Test
    void leavesLettersToWhoeverTypes(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.type(KeyCode.B);
        chord(robot, KeyCode.SHIFT, KeyCode.W);
        chord(robot, KeyCode.SHORTCUT, KeyCode.K);
        robot.type(KeyCode.ESCAPE);

        assertThat(acted).containsExactly("find", "back");
        assertThat(field.getText()).isEqualTo("bW");
    }

    @Test
    void leavesLettersToAnEditableBox(FxRobot robot) {
        robot.interact(box::requestFocus);
        robot.type(KeyCode.B);

        assertThat(acted).isEmpty();
    }

    @Test
    void knowsSignsWhateverKeysMakeThem(FxRobot robot) {
        var typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false);
        robot.interact(() -> button.fireEvent(typed.copyFor(button, button)));

        assertThat(acted).containsExactly("why not");
    }

    @Test
    void isQuietOnceItsScreenIsGone(FxRobot robot) {
        robot.interact(() -> host.getChildren().setAll(new Button("another screen")));
        robot.type(KeyCode.B);
        robot.interact(() -> host.getChildren().setAll(screen));
        robot.type(KeyCode.F12);

        assertThat(acted).containsExactly("privacy");
    }

    @Test
    void leavesSignsToWhoeverTypes(FxRobot robot) {
        var typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, false, false, true, false);
        robot.interact(field::requestFocus);
        robot.interact(() -> screen.fireEvent(typed));

        assertThat(acted).isEmpty();
    }

    @Test
    void leavesEnterToTheButtonThatHasTheFocus(FxRobot robot) {
        button.setOnAction(event -> acted.add("button"));
        robot.type(KeyCode.ENTER);

        assertThat(acted).containsExactly("button");
    }

    private static void chord(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
    }
}
