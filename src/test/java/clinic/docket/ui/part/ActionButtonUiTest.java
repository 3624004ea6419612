package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActionButtonUiTest {
    private static final String REASON = "The visit has not begun";

    private final AtomicInteger done = new AtomicInteger();
    private ActionButton button;

    @Start
    void start(Stage stage) {
        button = new ActionButton("No-show", done::incrementAndGet).withIcon("fth-user-x");
        stage.setScene(new Scene(button, 300, 200));
        stage.show();
    }

    @Test
    void doesNothingWhileItIsLockedButSaysWhy(FxRobot robot) {
        robot.interact(() -> button.forbid(REASON));

        robot.clickOn(button);

        assertThat(done.get()).isZero();
        assertThat(button.getTooltip().isShowing()).isTrue();
        assertThat(button.getTooltip().getText()).isEqualTo(REASON);
    }

    @Test
    void isReachedByTheKeyboardAndHeardToBeLocked(FxRobot robot) {
        robot.interact(() -> button.forbid(REASON));

        robot.interact(button::requestFocus);

        assertThat(button.isFocused()).isTrue();
        assertThat(button.getAccessibleHelp()).isEqualTo(REASON);
        assertThat(button.queryAccessibleAttribute(AccessibleAttribute.DISABLED)).isEqualTo(true);
    }

    @Test
    void actsAgainOnceItIsUnlocked(FxRobot robot) {
        robot.interact(() -> button.forbid(REASON));
        robot.interact(() -> button.forbid(""));

        robot.interact(button::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertThat(done.get()).isEqualTo(1);
        assertThat(button.getTooltip()).isNull();
    }
}
