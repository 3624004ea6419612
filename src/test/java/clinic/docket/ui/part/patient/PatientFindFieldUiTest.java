package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The search of the top bar, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PatientFindFieldUiTest {
    private Button calendar;
    private PatientFindField search;

    @Start
    void start(Stage stage) {
        calendar = new Button("Calendar");
        var texts = new Texts(Locale.ENGLISH);
        search =
                new PatientFindField(
                        Background.immediate(PatientFindFieldUiTest::fail),
                        (typed, limit) -> List.of(),
                        texts,
                        new Formats(texts, SampleDay.ZONE.id()),
                        () -> SampleDay.DATE,
                        patient -> {});
        var scene = new Scene(new VBox(calendar, search.field()), 600, 400);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        calendar.requestFocus();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Test
    void escClearsWhatWasTypedAndThenGivesTheKeysBack(FxRobot robot) {
        robot.interact(search::focus);
        robot.write("sil", 0);

        robot.push(KeyCode.ESCAPE);
        assertThat(search.field().getText()).isEmpty();
        assertThat(search.field().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(calendar.isFocused()).isTrue();
    }
}
