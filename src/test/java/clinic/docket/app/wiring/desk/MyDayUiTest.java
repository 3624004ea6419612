package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenFaults;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.look.TextZoom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A doctor at their own screen, with the keys alone. */
@ExtendWith(ApplicationExtension.class)
class MyDayUiTest {
    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private OpenClinic clinic;
    private Appointment first;
    private Appointment second;

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        first = here("Keller", "Nora", "09:00");
        second = here("Silva", "Mateus", "09:30");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void beginsWithTheDoctorsOwnDayAndLeadsToTheCalendar(FxRobot robot) {
        show(robot, clinic.doctor());

        assertThat(find(".my-day")).isNotNull();
        assertThat(robot.lookup(".my-row").queryAll()).hasSize(2);
        robot.interact(() -> desk.get().controller().open("calendar"));
        assertThat(find(".my-day")).isNull();
        assertThat(find(".calendar-screen")).isNotNull();
    }

    @Test
    void isForNobodyElse(FxRobot robot) {
        show(robot, clinic.receptionist());
        assertThat(desk.get().myDay()).isEmpty();

        show(robot, clinic.administrator());
        assertThat(desk.get().myDay()).isEmpty();
        assertThat(find(".calendar-screen")).isNotNull();
    }

    @Test
    void callsAndFinishesAndTakesBackByKeys(FxRobot robot) {
        show(robot, clinic.doctor());

        robot.push(KeyCode.ENTER);
        assertThat(status(first)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        robot.push(KeyCode.Z);
        assertThat(status(first)).isEqualTo(AppointmentStatus.CHECKED_IN);
        robot.push(KeyCode.ENTER).push(KeyCode.SPACE);
        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status(first)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        robot.push(KeyCode.ENTER);
        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(status(second)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(find("#doctor-done")).isNotNull();
        assertThat(find("#doctor-call")).isNull();
    }

    @Test
    void marksWhoDidNotComeByKeys(FxRobot robot) {
        var missing = clinic.book(clinic.newPatient("Tran", "Minh"), "08:00");
        clinic.clock().set(clinic.at("08:20"));
        show(robot, clinic.doctor());

        robot.push(KeyCode.UP).push(KeyCode.N);

        assertThat(status(missing)).isEqualTo(AppointmentStatus.NO_SHOW);
        assertThat(status(first)).isEqualTo(AppointmentStatus.CHECKED_IN);
    }

    @Test
    void saysHowLateByKeysAndByAPress(FxRobot robot) {
        show(robot, clinic.doctor());

        robot.push(KeyCode.L).write("45").push(KeyCode.ENTER);
        assertThat(late()).hasMinutes(45);
        assertThat(((Labeled) find("#late-45")).getText()).isEqualTo("+45");

        robot.push(KeyCode.L).write("999").push(KeyCode.ENTER);
        assertThat(find("#late-dialog")).isNotNull();
        robot.push(KeyCode.ESCAPE);

        robot.clickOn("#late-10");
        assertThat(late()).hasMinutes(10);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(late()).hasMinutes(45);
    }

    @Test
    void keepsFocusAndChoiceWhenItIsReadAgain(FxRobot robot) {
        show(robot, clinic.doctor());
        robot.push(KeyCode.DOWN);
        robot.interact(() -> find("#doctor-record").requestFocus());

        clinic.book(clinic.newPatient("Tran", "Minh"), "11:00");
        robot.interact(() -> desk.get().myDay().orElseThrow().controller().refresh());

        assertThat(robot.lookup(".my-row").queryAll()).hasSize(3);
        assertThat(stage.get().getScene().getFocusOwner().getId()).isEqualTo("doctor-record");
        assertThat(find(".my-row:chosen").getAccessibleText()).contains("Silva Mateus");
    }

    @ParameterizedTest
    @ValueSource(ints = {125, 150, 200})
    void breaksItsLinesWhereTextsAreLargeAndKeepsTheFocus(int zoom, FxRobot robot) {
        here("Papadopoulou-Lewandowski", "Dimitris", "08:30");
        show(robot, clinic.doctor());

        var scene = stage.get().getScene();
        robot.interact(() -> TextZoom.applyTo(scene, zoom));
        robot.interact(() -> {}); // With the next pulse all is laid out.

        List<String> faults = new ArrayList<>();
        robot.interact(() -> faults.addAll(ScreenFaults.in(scene)));
        assertThat(faults).isEmpty();
        assertThat(find("#my-list").isFocused()).isTrue();
    }

    /** Once it is drawn, the keys work without a click. */
    private void awaitFocus() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, find("#my-list").focusedProperty());
        } catch (TimeoutException e) {
            throw new AssertionError("The list has no focus", e);
        }
    }

    private Node find(String selector) {
        return stage.get().getScene().getRoot().lookup(selector);
    }

    private Duration late() {
        return clinic.services().myDay().today(clinic.doctor()).orElseThrow().late();
    }

    private AppointmentStatus status(Appointment visit) {
        return clinic.visit(visit.id()).orElseThrow().status();
    }

    private Appointment here(String family, String given, String start) {
        var visit = clinic.book(clinic.newPatient(family, given), start);
        return step(step(visit, AppointmentStatus.ARRIVED), AppointmentStatus.CHECKED_IN);
    }

    private Appointment step(Appointment visit, AppointmentStatus to) {
        return clinic.services()
                .visits()
                .advance(clinic.receptionist(), visit.id(), visit.version(), to)
                .orThrow();
    }

    private void show(FxRobot robot, Session session) {
        robot.interact(() -> {
            desk.set(ShownDesk.on(stage.get(), clinic, session));
        });
        if (desk.get().myDay().isPresent()) {
            awaitFocus();
        }
    }
}
