package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.AccessibleNames;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.AlertIcons;
import clinic.docket.ui.part.toast.ToastLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PartsUiTest {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Notices notices = new Notices();
    private final List<String> done = new ArrayList<>();

    private Overlay overlay;
    private TextField input;
    private FormField field;
    private ActionButton button;

    @Start
    void start(Stage stage) {
        input = new TextField("31.02.1985");
        field = new FormField("Birth date", input);
        button = new ActionButton("Check in", () -> done.add("checked in")).withKey("Enter");
        overlay = new Overlay();
        overlay.show(new VBox(button, field));
        new ToastLayer(overlay, notices, texts);
        stage.setScene(new Scene(overlay, 500, 300));
        Theme.LIGHT.applyTo(stage.getScene());
        stage.show();
    }

    @Test
    void aFieldSaysWhatIsWrongAndKeepsWhatWasTyped(FxRobot robot) {
        assertThat(field.hasError()).isFalse();

        robot.interact(() -> field.showError("February 1985 had 28 days."));

        assertThat(field.hasError()).isTrue();
        assertThat(input.getText()).isEqualTo("31.02.1985");
        assertThat(input.getPseudoClassStates()).contains(INVALID);
        assertThat(input.getAccessibleText()).isEqualTo("Birth date. February 1985 had 28 days.");
        assertThat(robot.lookup("February 1985 had 28 days.").tryQuery()).isPresent();

        robot.interact(field::clear);

        assertThat(field.hasError()).isFalse();
        assertThat(input.getPseudoClassStates()).doesNotContain(INVALID);
        assertThat(input.getAccessibleText()).isEqualTo("Birth date");
    }

    @Test
    void enterInADialogPressesNoButtonBelowIt(FxRobot robot) {
        var dialog = new VBox(new TextField());
        robot.interact(() -> {
            button.byEnter();
            overlay.open(dialog, () -> {});
        });
        robot.type(KeyCode.ENTER);
        assertThat(done).isEmpty();

        robot.interact(() -> overlay.close(dialog));
        robot.type(KeyCode.ENTER);
        assertThat(done).containsExactly("checked in");
    }

    @Test
    void aForbiddenButtonSaysWhyAndActsAgainLater(FxRobot robot) {
        robot.interact(() -> button.forbid("The form is still open."));
        robot.clickOn(button);

        assertThat(done).isEmpty();
        assertThat(button.getTooltip())
                .extracting(Tooltip::getText)
                .isEqualTo("The form is still open.");
        assertThat(button.getAccessibleHelp()).isEqualTo("The form is still open.");

        robot.interact(() -> button.forbid(""));
        robot.clickOn(button);

        assertThat(done).containsExactly("checked in");
        assertThat(button.getTooltip()).isNull();
    }

    @Test
    void aToastOffersTheWayBackByClickAndByKey(FxRobot robot) {
        robot.interact(() -> notices.done("Moved to 14:00.", () -> done.add("back")));
        robot.clickOn("Undo");
        assertThat(done).containsExactly("back");
        assertThat(robot.lookup("Moved to 14:00.").tryQuery()).isEmpty();

        robot.interact(() -> {
            notices.done("Cancelled.", () -> done.add("restored"));
            button.requestFocus();
        });
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(done).containsExactly("back", "restored");
    }

    @Test
    void aToastDoesNotTakeTheFocus(FxRobot robot) {
        robot.interact(() -> {
            input.requestFocus();
            notices.done("Saved.", () -> {});
        });

        assertThat(input.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("Saved.").tryQuery()).isPresent();
    }

    @Test
    void aTextFieldKeepsItsOwnUndo(FxRobot robot) {
        robot.interact(() -> {
            notices.done("Saved.", () -> done.add("back"));
            input.requestFocus();
        });
        robot.type(KeyCode.A);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);

        assertThat(done).isEmpty();
    }

    @Test
    void atMostThreeAlertsShowAndAllAreSaid() {
        var icons = AlertIcons.small(Set.of(Alert.values()), texts);

        assertThat(icons.getChildren()).hasSize(4);
        assertThat(icons.getAccessibleText())
                .isEqualTo(
                        "Overbooked, Interpreter, Wheelchair, Online, New patient, Allergy,"
                                + " Balance due");
    }

    @Test
    void railAndPillsSayTheirNumbers() {
        var waiting = new RailButton("fth-clock", "Waiting", () -> {});
        waiting.count(8, texts);
        var pill = new CountPill("fth-user-check", "waiting", () -> {});
        pill.countProperty().set(4);

        assertThat(waiting.getAccessibleText()).isEqualTo("Waiting: 8");
        assertThat(pill.getAccessibleText()).isEqualTo("4 waiting");
    }

    @Test
    void everyPartHasANameForAScreenReader(FxRobot robot) {
        robot.interact(() -> overlay.show(new ComponentSheet().draw()));

        assertThat(AccessibleNames.missingIn(overlay))
                .filteredOn(control -> control.getStyleClass().contains("button"))
                .isEmpty();
    }
}
