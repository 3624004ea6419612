package clinic.docket.ui.database;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the data are, by keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class DatabaseDialogsUiTest {
    private static final String GOOD = "goodcode";
    private static final int USUAL_PORT = 9094;

    private final List<Object> done = new ArrayList<>();
    private final Databases databases =
            new Databases(
                    () -> new Where.Inside("/clinic"),
                    () -> List.of("127.0.0.1", "192.168.1.20"),
                    DatabaseDialogsUiTest::answer,
                    done::add,
                    done::add);
    private final AtomicReference<DialogPlace> place = new AtomicReference<>();

    private static Databases.Answer answer(Target target) {
        return target.equals(new Target.Code(GOOD))
                ? new Databases.Answer(true, "It answers")
                : new Databases.Answer(false, "Nobody there");
    }

    @Start
    void start(Stage stage) {
        var texts = new Texts(Locale.ENGLISH);
        var overlay = new Overlay();
        overlay.show(new StackPane());
        place.set(
                new DialogPlace(
                        texts,
                        new Keys(texts),
                        overlay,
                        new Notices(),
                        Background.immediate(failure -> {
                            throw new AssertionError(failure);
                        })));
        var scene = new Scene(overlay, 1024, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keepsWhatWasTypedAndChangesNothingWhenNobodyAnswers(FxRobot robot) {
        robot.interact(() -> new ConnectDialog(place.get(), databases).open());
        robot.write("bad").clickOn("#database-connect");

        assertThat(robot.lookup("#database-answer").queryAs(Labeled.class).getText())
                .isEqualTo("Nobody there");
        assertThat(robot.lookup("#database-code").queryAs(TextInputControl.class).getText())
                .isEqualTo("bad");
        assertThat(done).isEmpty();
    }

    @Test
    void connectsWhereSomebodyAnswers(FxRobot robot) {
        robot.interact(() -> new ConnectDialog(place.get(), databases).open());
        robot.write(GOOD).clickOn("#database-connect");

        assertThat(done).containsExactly(new Target.Code(GOOD));
    }

    @Test
    void connectsByEnter(FxRobot robot) {
        robot.interact(() -> new ConnectDialog(place.get(), databases).open());
        robot.write(GOOD).type(KeyCode.ENTER);

        assertThat(done).containsExactly(new Target.Code(GOOD));
    }

    @Test
    void sharesOnlyAtAnAddressThatSomebodyChose(FxRobot robot) {
        robot.interact(() -> new ShareDialog(place.get(), databases, USUAL_PORT).open());
        robot.clickOn("#database-share");
        assertThat(done).isEmpty();

        robot.clickOn("#database-listen").clickOn("192.168.1.20").clickOn("#database-share");
        assertThat(done).containsExactly(new Databases.Listen("192.168.1.20", USUAL_PORT));
    }
}
