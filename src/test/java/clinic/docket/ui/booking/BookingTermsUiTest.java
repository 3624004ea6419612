package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.ui.kit.AccessibleNames;
import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Time that is taken or blocked, in the booking dialog; lane 2 takes two emergencies. */
@ExtendWith(ApplicationExtension.class)
class BookingTermsUiTest {
    private static final int LANE = 2;

    private OpenClinic clinic;
    private DialogRobot desk;

    @Start
    void start(Stage stage) {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        var tx = clinic.database().transactions();
        tx.run(() -> new PolicyStore(tx).save(lane()));
        clinic.book(clinic.newPatient("Okafor", "Ada"), "09:10");
        clinic.newPatient("Silva", "Mateus");
        desk = new DialogRobot(stage, clinic, Locale.ENGLISH, Theme.LIGHT);
    }

    private OverbookLane lane() {
        return new OverbookLane(
                clinic.nextId(), SmallClinic.SITE.id(), LANE, "Emergencies", 2, true, 0);
    }

    @AfterEach
    void closeClinic() {
        desk.close();
    }

    @Test
    void booksATakenTimeInALaneAndBlockedTimeByAButtonOfItsOwn(FxRobot robot) {
        robot.interact(() -> desk.signIn(clinic.administrator()));
        open("09:10");
        desk.waitFor("Why not Mon 09:10 with Dr. Adler?");
        desk.waitFor("Emergencies, 2 of 2 left in this session");
        assertThat(desk.shows("Book in blocked time")).isFalse();
        takeSilva();
        desk.press(KeyCode.O);
        desk.waitFor("overbooked: Emergencies");
        desk.waitFor("Held for you");
        assertThat(AccessibleNames.missingIn(desk.scene().getRoot())).isEmpty();
        book();
        assertThat(desk.booked().getLast().lane()).isEqualTo(LANE);
        assertThat(desk.booked().getLast().range()).isEqualTo(clinic.range("09:10", 30));

        clinic.startDay();
        open("12:00");
        desk.waitFor("Book in blocked time");
        assertThat(desk.shows("left in this session")).isFalse();
        takeSilva();
        assertThat(desk.mainButton()).isEqualTo("Book Mon 08:00");
        desk.click("Book in blocked time");
        desk.waitFor("in blocked time");
        desk.waitUntil("moved", () -> desk.mainButton().equals("Book Mon 12:00"));
        desk.waitFor("Held for you");
        book();
        assertThat(desk.booked().getLast().range()).isEqualTo(clinic.range("12:00", 30));
    }

    @Test
    void saysOnlyWhyToWhoeverMayNotOverbookAndThatAChosenTimeIsFree() {
        open("09:10");
        desk.waitFor("Why not Mon 09:10 with Dr. Adler?");
        desk.waitFor("Held for you");
        assertThat(desk.shows("left in this session")).isFalse();
        desk.press(KeyCode.ESCAPE);

        open("14:00");
        desk.waitFor("Held for you");
        takeSilva();
        desk.type("?");
        desk.waitFor("Mon 14:00 with Dr. Adler is free.");
    }

    private void open(String time) {
        desk.open(new BookingStart.FreeTime(SmallClinic.ADLER.id(), clinic.at(time)));
    }

    private void takeSilva() {
        desk.search("sil", "1 found");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("may book", () -> desk.mainButton().startsWith("Book Mon"));
        desk.waitFor("Held for you");
    }

    private void book() {
        int before = desk.booked().size();
        desk.press(KeyCode.ENTER);
        desk.waitUntil("booked", () -> desk.booked().size() == before + 1);
    }
}
