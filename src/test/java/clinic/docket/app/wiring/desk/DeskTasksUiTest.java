package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.StorageEngine;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * How many keys the tasks of a desk take, from the calendar of the day on. With {@code
 * docket.endurance} on a database in a file, and the time from the last key to the answer on screen
 * is printed.
 */
@ExtendWith(ApplicationExtension.class)
class DeskTasksUiTest {
    private static final boolean LONG = Boolean.getBoolean("docket.endurance");

    private final OpenClinic clinic =
            OpenClinic.on(LONG ? StorageEngine.H2_FILE : StorageEngine.H2_MEMORY);
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private final AtomicReference<CountedHand> hand = new AtomicReference<>();
    private Appointment visit;

    @Start
    void start(Stage stage) {
        clinic.startDay();
        visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
        clinic.book(clinic.newPatient("Okafor", "Ada"), "10:00");
        clinic.clock().set(clinic.at("09:20"));
        desk.set(ShownDesk.on(stage, clinic, clinic.receptionist()));
        desk.get().day().view().focusGrid();
        hand.set(new CountedHand(new FxRobot(), stage.getScene()));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void checksInTheNextVisitWithTwoKeysAndTakesItBackWithOne() throws Exception {
        hand.get().press(KeyCode.DOWN);
        done("check in", "2 keys, 0 clicks", saysSo(), KeyCode.A);
        assertThat(stored().status()).isEqualTo(AppointmentStatus.ARRIVED);

        done("undo", "1 keys, 0 clicks", saysSo(), KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored().status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void marksTheNextVisitAsNoShowWithTwoKeys() throws Exception {
        hand.get().press(KeyCode.DOWN);
        done("no-show", "2 keys, 0 clicks", saysSo(), KeyCode.N);
        assertThat(stored().status()).isEqualTo(AppointmentStatus.NO_SHOW);
    }

    @Test
    void cancelsTheNextVisitWithItsReasonInSevenKeys() throws Exception {
        hand.get().press(KeyCode.DOWN);
        hand.get().press(KeyCode.X);
        hand.get().type("ill");
        hand.get().press(KeyCode.ENTER);
        done("cancel with a reason", "7 keys, 0 clicks", saysSo(), KeyCode.ENTER);
        assertThat(stored().status()).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void movesTheNextVisitToAnotherWeekWithFourKeys() throws Exception {
        hand.get().press(KeyCode.DOWN);
        hand.get().press(KeyCode.M);
        hand.get().press(KeyCode.SHIFT, KeyCode.RIGHT);
        done("move to another week", "4 keys, 0 clicks", saysSo(), KeyCode.ENTER);
        assertThat(stored().range().start())
                .isEqualTo(visit.range().start().plus(Duration.ofDays(7)));
    }

    @Test
    void opensTheRecordOfAPatientByThreeLettersWithSixKeys() throws Exception {
        hand.get().press(KeyCode.CONTROL, KeyCode.K);
        hand.get().type("sil");
        hand.get().press(KeyCode.ENTER);
        var root = desk.get().view();
        done(
                "open a record",
                "6 keys, 0 clicks",
                () -> root.lookup(".record-family") != null,
                KeyCode.O);
    }

    @Test
    void holdsTheNextFreeTimeBesideTheWeekWithTwoKeys() throws Exception {
        hand.get().press(KeyCode.ALT, KeyCode.DIGIT2);
        clinic.services()
                .booking()
                .book(
                        clinic.receptionist(),
                        clinic.request(clinic.newPatient("Eze", "Ngozi"), "09:30"))
                .orThrow();
        new FxRobot().interact(desk.get().day()::changedElsewhere);
        var root = desk.get().frame().overlay();
        done(
                "hold a free time beside the week",
                "2 keys, 0 clicks",
                () -> root.lookup(".booking .slot-row:chosen") != null,
                KeyCode.DIGIT2);

        var held = root.lookup(".booking .slot-row:chosen").getAccessibleText();
        assertThat(held).contains("11:00").contains("Dr. Adler");
        hand.get().press(KeyCode.ESCAPE);
    }

    /** Another sentence than by now. */
    private BooleanSupplier saysSo() {
        var before = ShownDesk.sentence(desk.get());
        return () -> !ShownDesk.sentence(desk.get()).equals(before);
    }

    private void done(String task, String used, BooleanSupplier shown, KeyCode... chord)
            throws Exception {
        double millis = hand.get().finish(shown, chord);
        assertThat(hand.get().used()).as(task).isEqualTo(used);
        if (LONG) {
            System.out.printf(Locale.ROOT, "%s: %s, %.0f ms%n", task, used, millis);
        }
    }

    private Appointment stored() {
        return clinic.visit(visit.id()).orElseThrow();
    }
}
