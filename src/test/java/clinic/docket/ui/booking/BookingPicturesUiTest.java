package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Button;
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

    private static OverbookLane lane(OpenClinic clinic, int number, String name) {
        return new OverbookLane(clinic.nextId(), SmallClinic.SITE.id(), number, name, 2, true, 0);
    }

    @ParameterizedTest
    @CsvSource("de, DARK, 1366, 768")
    void drawsTheDialogFromTheSearchToTheLastMinute(
            Locale locale, Theme theme, int width, int height, FxRobot robot) {
        var clinic = OpenClinic.inMemory();
        var silva = clinic.newPatient("Silva", "Mateus");
        clinic.book(silva, "08:00");
        clinic.startDay();
        clinic.newPatient("Silvestri", "Maria");
        clinic.clock().set(clinic.at("08:40"));
        clinic.book(clinic.newPatient("Okafor", "Ada"), "11:00");
        clinic.book(silva, "15:00");
        var tx = clinic.database().transactions();
        tx.run(() -> {
            new PolicyStore(tx).save(lane(clinic, 1, "Emergencies"));
            new PolicyStore(tx).save(lane(clinic, 2, "Waiting room"));
        });
        var tag = "-%s-%s-%d".formatted(locale, theme.name().toLowerCase(Locale.ROOT), width);
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        var opened = new DialogRobot[1];
        robot.interact(() -> opened[0] = new DialogRobot(stage, clinic, locale, theme));
        try (var desk = opened[0]) {
            desk.signIn(clinic.administrator());
            desk.resize(width, height);
            drawTakenAndBlockedTime(desk, clinic, tag);
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

    private static void drawTakenAndBlockedTime(DialogRobot desk, OpenClinic clinic, String tag) {
        desk.open(new BookingStart.FreeTime(SmallClinic.ADLER.id(), clinic.at("11:00")));
        desk.waitFor("Waiting room");
        desk.waitFor("5:00");
        desk.picture("booking-taken" + tag);
        desk.search("sil 19.2", "Maria");
        desk.press(KeyCode.ENTER);
        desk.waitFor("15:00");
        desk.press(KeyCode.O);
        desk.waitFor(": Emergencies");
        desk.waitFor("15:00");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("asks", () -> desk.focused() instanceof Button);
        desk.picture("booking-lane-warned" + tag);
        desk.press(KeyCode.ESCAPE);
        desk.press(KeyCode.ESCAPE);
        desk.open(new BookingStart.FreeTime(SmallClinic.ADLER.id(), clinic.at("12:00")));
        desk.press(KeyCode.DELETE);
        desk.waitFor("Lunch");
        desk.waitFor("5:00");
        desk.picture("booking-blocked" + tag);
        desk.press(KeyCode.ESCAPE);
    }
}
