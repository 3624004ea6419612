package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
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
    private final AtomicReference<Frame> frame = new AtomicReference<>();
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
        assertThat(robot.lookup("#conflict-save").queryButton().isDisabled()).isTrue();

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

        assertThat(frame.get().notices().currentProperty().get().map(Notice::sentence).orElse(""))
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
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        var zone = SmallClinic.SITE.zone().id();
        frame.set(Frame.in(Locale.ENGLISH, zone, clinic.clock(), background));
        desk.set(
                new Desk(
                        frame.get(),
                        DeskPeople.of(clinic.receptionist(), clinic.services()),
                        new Ids(clinic.clock(), new Random(3)),
                        new Drafts(),
                        new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                        new Desk.Exits(look -> {}, () -> {})));
        frame.get().overlay().show(desk.get().view());
        stage.get().setScene(new Scene(frame.get().overlay(), 1440, 900));
        Theme.LIGHT.applyTo(stage.get().getScene());
        stage.get().show();
        var day = desk.get().day();
        day.controller().goTo(clinic.day());
        day.view().focusGrid();
        day.model().selectedProperty().set(Optional.of(visit.id()));
    }
}
