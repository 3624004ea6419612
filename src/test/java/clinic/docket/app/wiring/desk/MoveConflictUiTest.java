package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.part.ActionButton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** While a visit is carried at one desk, another desk changes it. */
@ExtendWith(ApplicationExtension.class)
class MoveConflictUiTest {
    private static OpenClinic clinic;
    private static Patient patient;

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private Appointment visit;

    @BeforeAll
    static void openClinic() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void closeClinic() {
        clinic.close();
    }

    @Start
    void start(Stage primary) {
        stage.set(primary);
    }

    @BeforeEach
    void show(FxRobot robot) {
        clinic.startDay();
        visit = clinic.book(patient, "09:00");
        clinic.book(patient, "11:00");
        robot.interact(this::showDesk);
    }

    @Test
    void choosesBetweenTwoMovesFieldByField(FxRobot robot) {
        robot.type(KeyCode.M, KeyCode.DOWN, KeyCode.DOWN);
        elsewhere(clinic.slot("13:00", 45));
        robot.type(KeyCode.ENTER);

        assertThat(stored().range()).isEqualTo(clinic.range("13:00", 45));
        assertThat(choice(robot, "#keep-START").getText()).contains("09:10");
        assertThat(choice(robot, "#take-START").getText()).contains("13:00");
        assertThat(choice(robot, "#take-LENGTH").isSelected()).isTrue();
        assertThat(robot.lookup("#conflict-save").queryAs(ActionButton.class).isForbidden())
                .isTrue();

        robot.clickOn("#keep-START");
        save(robot);

        assertThat(stored().range()).isEqualTo(clinic.range("09:10", 45));
        assertThat(robot.lookup("#conflict-save").tryQuery()).isEmpty();
        assertThat(robot.lookup(".pinboard").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(stored().range()).isEqualTo(clinic.range("13:00", 45));
    }

    @Test
    void savesWithEnterWhatOnlyOneDeskChanged(FxRobot robot) {
        robot.type(KeyCode.M, KeyCode.RIGHT, KeyCode.DOWN);
        elsewhere(clinic.slot("09:00", 20));

        robot.type(KeyCode.ENTER);

        assertThat(stored().range()).isEqualTo(clinic.range("09:00", 20));
        assertThat(choice(robot, "#keep-DOCTOR").isSelected()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(stored().range()).isEqualTo(clinic.range("09:05", 20));
        assertThat(stored().practitioner()).isEqualTo(SmallClinic.BRANDT.id());
    }

    @Test
    void saysThatTheChoiceIsTakenAndCanBeLeft(FxRobot robot) {
        robot.type(KeyCode.M);
        for (int i = 0; i < 18; i++) {
            robot.type(KeyCode.DOWN);
        }
        elsewhere(clinic.slot("09:00", 60));
        robot.type(KeyCode.ENTER);

        // Half an hour would fit before eleven, an hour does not.
        save(robot);
        assertThat(robot.lookup(".banner.danger").queryAll()).hasSize(1);
        robot.type(KeyCode.ESCAPE);

        assertThat(stored().range()).isEqualTo(clinic.range("09:00", 60));
        assertThat(robot.lookup("#conflict-save").tryQuery()).isEmpty();
    }

    @Test
    void saysWhatBecameOfAVisitThatCannotBeMovedAnyMore(FxRobot robot) {
        robot.type(KeyCode.M, KeyCode.DOWN);
        clinic.services()
                .visits()
                .advance(
                        clinic.secondDesk(), visit.id(), visit.version(), AppointmentStatus.ARRIVED)
                .orThrow();
        robot.type(KeyCode.ENTER);

        assertThat(
                        desk.get()
                                .frame()
                                .notices()
                                .currentProperty()
                                .get()
                                .map(Notice::sentence)
                                .orElse(""))
                .startsWith("Not moved. rita changed this visit at 07:00. It is now: Arrived, ");
    }

    private void elsewhere(Slot slot) {
        clinic.services()
                .moves()
                .reschedule(clinic.secondDesk(), visit.id(), visit.version(), slot)
                .orThrow();
    }

    private static ToggleButton choice(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class);
    }

    private static void save(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    }

    private Appointment stored() {
        return clinic.visit(visit.id()).orElseThrow();
    }

    private void showDesk() {
        desk.set(ShownDesk.on(stage.get(), clinic, clinic.receptionist()));
        var day = desk.get().day();
        day.controller().goTo(clinic.day());
        day.view().focusGrid();
        day.model().selectedProperty().set(Optional.of(visit.id()));
    }
}
