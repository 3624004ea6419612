package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.OpenClinic;
import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody new in the booking dialog who may be in the books already. */
@ExtendWith(ApplicationExtension.class)
class BookingKnownUiTest {
    private OpenClinic clinic;
    private DialogRobot desk;

    @Start
    void start(Stage stage) {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        desk = new DialogRobot(stage, clinic, Locale.ENGLISH, Theme.LIGHT);
    }

    @AfterEach
    void closeClinic() {
        desk.close();
    }

    @Test
    void asksBeforeItRegistersSomebodyWhoSeemsToBeKnown() {
        var known = clinic.newPatient("Nakamura", "Hana");
        desk.pressB();
        desk.search("Nakamura Hanna 19.2.1990", "New patient");
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.waitFor("Search instead");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Maybe this person is known already");
        assertThat(desk.shows("similar name · same birth date")).isTrue();

        desk.press(KeyCode.ESCAPE);
        desk.waitUntil("the form is back", () -> !desk.shows("Maybe this person"));
        desk.press(KeyCode.ENTER);
        desk.waitFor("Maybe this person is known already");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("booking is possible", () -> desk.mainButton().startsWith("Book Mon"));
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());

        assertThat(desk.booked())
                .singleElement()
                .satisfies(visit -> assertThat(visit.patient()).isEqualTo(known.id()));
    }

    @Test
    void registersSomebodyElseOfTheSameNameByAKeyOfItsOwn() {
        clinic.newPatient("Nakamura", "Hana");
        desk.pressB();
        desk.search("Nakamura Hana 18.2.1990", "New patient");
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.waitFor("Search instead");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Maybe this person is known already");
        desk.press(KeyCode.ALT, KeyCode.N);
        desk.waitUntil("booking is possible", () -> desk.mainButton().startsWith("Book Mon"));

        assertThat(clinic.services().patients().find(clinic.receptionist(), "nakamura", 5))
                .hasSize(2);
    }
}
