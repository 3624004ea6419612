package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.OpenClinic;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the states of the booking dialog into {@code target/screens}, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class BookingPicturesUiTest {

    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1440, 900",
        "en, DARK, 1366, 768",
        "de, LIGHT, 1366, 768",
        "de, DARK, 1440, 900"
    })
    void drawsTheDialogFromTheSearchToTheLastMinute(
            Locale locale, Theme theme, int width, int height, FxRobot robot) {
        var clinic = OpenClinic.inMemory();
        clinic.book(clinic.newPatient("Silva", "Mateus"), "08:00");
        clinic.startDay();
        clinic.newPatient("Silvestri", "Maria");
        clinic.clock().set(clinic.at("08:40"));
        var tag = "-%s-%s-%d".formatted(locale, theme.name().toLowerCase(Locale.ROOT), width);
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        var opened = new DialogRobot[1];
        robot.interact(() -> opened[0] = new DialogRobot(stage, clinic, locale, theme));
        try (var desk = opened[0]) {
            desk.resize(width, height);
            desk.pressB();
            desk.search("sil 19.2", "Maria");
            desk.picture("booking-list" + tag);
            desk.press(KeyCode.ENTER);
            desk.waitFor("5:00");
            desk.picture("booking-chosen" + tag);
            clinic.clock().advance(Duration.ofSeconds(253));
            desk.waitFor("0:47");
            desk.picture("booking-ending" + tag);
            desk.press(KeyCode.ESCAPE);
            desk.pressB();
            desk.waitFor("Silva Mateus");
            desk.picture("booking-draft" + tag);
            desk.search("Ferreira 4.3", "Ferreira");
            desk.press(KeyCode.CONTROL, KeyCode.N);
            desk.press(KeyCode.ENTER);
            desk.waitFor("2026");
            desk.picture("booking-newcomer" + tag);
        }
        assertThat(Path.of("target", "screens", "booking-newcomer" + tag + ".png"))
                .isNotEmptyFile();
    }
}
