package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.text.TypedText;
import clinic.docket.fixture.BadTexts;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.ui.kit.look.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What nobody should type about a newcomer, about a visit, or into the search. */
@ExtendWith(ApplicationExtension.class)
class BookingBadInputUiTest {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final Map<String, String> GOOD =
            Map.of(
                    "Family name", "Ferreira",
                    "Given name", "Joana",
                    "Birth date", "4.3.1988",
                    "Phone", "030 5550142");

    private OpenClinic clinic;
    private DialogRobot desk;

    @Start
    void start(Stage stage) {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        clinic.clock().set(clinic.at("08:40"));
        desk = new DialogRobot(stage, clinic, Locale.ENGLISH, Theme.LIGHT);
    }

    @AfterEach
    void closeClinic() {
        desk.close();
    }

    @Test
    void saysAtTheFieldOfANewcomerWhatIsWrongAndKeepsIt(FxRobot robot) {
        openNewcomer();
        for (String bad : List.of("31 Feb 1990", "19.2.1850", "25.11.2026")) {
            refuses(robot, "Birth date", bad);
        }
        if (Boolean.getBoolean("docket.endurance")) {
            for (String bad :
                    List.of(BadTexts.LONG, BadTexts.EMOJI, "1 Jan +999999", "٣١.٢.١٩٩٠")) {
                refuses(robot, "Birth date", bad);
            }
        }
        refuses(robot, "Phone", BadTexts.EMOJI);
        refuses(robot, "Given name", BadTexts.LONG);
        refuses(robot, "Family name", "\u200b");
    }

    @Test
    void registersUnusualNamesAsTheyAreWritten(FxRobot robot) {
        openNewcomer();
        fill(robot, "Family name", "d'Àvila-O’Brien van der Zoe\u0308");
        fill(robot, "Given name", "محمد 👩🏽\u200d⚕️");
        robot.push(KeyCode.ENTER);
        desk.waitUntil("booking is possible", () -> desk.mainButton().startsWith("Book Mon"));

        assertThat(clinic.services().patients().find(clinic.receptionist(), "4.3.1988", 5))
                .singleElement()
                .satisfies(patient ->
                        assertThat(patient.name())
                                .isEqualTo(
                                        new PatientName(
                                                "d'Àvila-O’Brien van der Zoë",
                                                "محمد 👩🏽\u200d⚕️")));
    }

    @Test
    void searchesForWhateverIsTypedAndKeepsIt(FxRobot robot) {
        desk.pressB();
        for (String bad : BadTexts.all().subList(0, 4)) {
            robot.interact(() -> desk.field("Patient").setText(bad));
            var typed = desk.field("Patient").getText();
            desk.waitFor("New patient");
            assertThat(desk.field("Patient").getText()).isEqualTo(typed);
        }
    }

    @Test
    void keepsAReasonThatIsTooLongAndThenBooksWithAnUnusualOne(FxRobot robot) {
        openNewcomer();
        robot.push(KeyCode.ENTER);
        desk.waitUntil("the slot is held", () -> desk.shows("Held for you"));
        robot.interact(() -> desk.field("Reason").setText(BadTexts.LONG));
        robot.interact(() -> desk.field("Reason").requestFocus());
        robot.push(KeyCode.ENTER);
        desk.waitFor("The reason is too long");
        assertThat(desk.field("Reason").getText()).isEqualTo(BadTexts.LONG);

        robot.interact(() -> desk.field("Reason").setText(BadTexts.EMOJI));
        robot.push(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());
        assertThat(desk.booked())
                .singleElement()
                .satisfies(visit ->
                        assertThat(visit.reason()).isEqualTo(TypedText.line(BadTexts.EMOJI)));
    }

    private void openNewcomer() {
        desk.pressB();
        desk.search("Ferreira", "New patient");
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.waitFor("Search instead");
        var robot = new FxRobot();
        GOOD.forEach((name, text) -> fill(robot, name, text));
    }

    private void fill(FxRobot robot, String name, String text) {
        robot.interact(() -> desk.field(name).setText(text));
        robot.interact(() -> desk.field(name).requestFocus());
    }

    private void refuses(FxRobot robot, String name, String bad) {
        fill(robot, name, bad);
        var typed = desk.field(name).getText();
        robot.push(KeyCode.ENTER);
        desk.waitUntil(
                name + " is refused: " + bad.substring(0, Math.min(20, bad.length())),
                () -> desk.field(name).getPseudoClassStates().contains(INVALID));
        assertThat(desk.field(name).getText()).isEqualTo(typed);
        for (var other : GOOD.keySet()) {
            if (!other.equals(name)) {
                assertThat(desk.field(other).getText()).isEqualTo(GOOD.get(other));
                assertThat(desk.field(other).getPseudoClassStates()).doesNotContain(INVALID);
            }
        }
        fill(robot, name, GOOD.getOrDefault(name, ""));
    }
}
