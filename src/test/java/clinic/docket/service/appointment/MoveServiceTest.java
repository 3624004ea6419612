package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveServiceTest {
    private static OpenClinic clinic;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @Test
    void movesToAnotherTimeAndGivesTheOldOneBack() {
        var visit = clinic.book(patient, "09:00");

        var moved = move(visit, clinic.slot("09:15")).orThrow();

        assertThat(moved.range()).isEqualTo(clinic.range("09:15", 30));
        assertThat(clinic.visit(visit.id())).contains(moved);
        assertThat(clinic.trail(visit.id().value())).hasSize(2);
        assertThat(move(clinic.book(patient, "10:00"), clinic.slot("08:30")).isDone()).isTrue();
    }

    @Test
    void movesToAnotherDoctorAndRoom() {
        var visit = clinic.book(patient, "09:00");
        var slot =
                new Slot(
                        SmallClinic.BRANDT.id(),
                        SmallClinic.SITE.id(),
                        Optional.of(SmallClinic.ROOM_2.id()),
                        clinic.range("09:00", 30));

        var moved = move(visit, slot).orThrow();

        assertThat(moved.practitioner()).isEqualTo(SmallClinic.BRANDT.id());
        assertThat(moved.room()).contains(SmallClinic.ROOM_2.id());
        assertThat(clinic.book(patient, "09:00").version()).isEqualTo(1);
    }

    @Test
    void refusesATimeThatIsTaken() {
        clinic.book(patient, "10:00");
        var visit = clinic.book(patient, "09:00");

        assertThat(move(visit, clinic.slot("09:45")).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("10:30")));
        assertThat(clinic.visit(visit.id())).contains(visit);
    }

    @Test
    void asksForANewConfirmationOfANewStartOnly() {
        var visit = confirmed("09:00");

        var longer = resize(visit, 45).orThrow();
        assertThat(longer.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        var moved = move(longer, clinic.slot("11:00", 45)).orThrow();
        assertThat(moved.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(moved.steps().at(AppointmentStatus.CONFIRMED)).isEmpty();
    }

    @Test
    void resizesUntilTheNextVisit() {
        clinic.book(patient, "10:00");
        var visit = clinic.book(patient, "09:00");

        var longer = resize(visit, 60).orThrow();

        assertThat(longer.range()).isEqualTo(clinic.range("09:00", 60));
        assertThat(resize(longer, 65).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("10:30")));
        assertThat(resize(longer, 32).refused()).contains(new BookingRefusal.OffTheGrid());
        assertThat(resize(longer, 5).orThrow().range()).isEqualTo(clinic.range("09:00", 5));
    }

    @Test
    void refusesAVersionThatIsOld() {
        var visit = clinic.book(patient, "09:00");
        move(visit, clinic.slot("09:30")).orThrow();

        assertThat(move(visit, clinic.slot("11:00")).refused())
                .contains(new StatusRefusal.VisitChangedMeanwhile());
    }

    @Test
    void movesOnceWhenAskedAgain() {
        var visit = clinic.book(patient, "09:00");
        var first = move(visit, clinic.slot("09:30")).orThrow();

        assertThat(move(visit, clinic.slot("09:30")).orThrow()).isEqualTo(first);
        assertThat(clinic.trail(visit.id().value())).hasSize(2);
        var longer = resize(first, 60).orThrow();
        assertThat(resize(first, 60).orThrow()).isEqualTo(longer);
    }

    @Test
    void cancelsOnceWhenAskedAgain() {
        var visit = clinic.book(patient, "09:00");
        var why = new Cancellation(CancelledBy.PATIENT, "Ill");
        var visits = clinic.services().visits();
        var first =
                visits.cancel(clinic.receptionist(), visit.id(), visit.version(), why).orThrow();

        assertThat(visits.cancel(clinic.secondDesk(), visit.id(), visit.version(), why).orThrow())
                .isEqualTo(first);
        assertThat(clinic.trail(visit.id().value())).hasSize(2);
        var other = new Cancellation(CancelledBy.CLINIC, "Storm");
        assertThat(visits.cancel(clinic.secondDesk(), visit.id(), visit.version(), other).refused())
                .contains(new StatusRefusal.VisitChangedMeanwhile());
    }

    @Test
    void movesNoVisitThatIsCancelled() {
        var visit = clinic.book(patient, "09:00");
        var cancelled =
                clinic.services()
                        .visits()
                        .cancel(
                                clinic.receptionist(),
                                visit.id(),
                                visit.version(),
                                new Cancellation(CancelledBy.PATIENT, "Ill"))
                        .orThrow();

        assertThat(move(cancelled, clinic.slot("11:00")).refused())
                .contains(
                        new StatusRefusal.MoveNotPossible(
                                AppointmentStatus.CANCELLED, AppointmentStatus.BOOKED));
    }

    @Test
    void keepsStepsInOrderWhenTheClockWasSetBack() {
        var visit = confirmed("09:00");
        clinic.clock().advance(Duration.ofHours(-1));

        var arrived =
                clinic.services()
                        .visits()
                        .advance(
                                clinic.receptionist(),
                                visit.id(),
                                visit.version(),
                                AppointmentStatus.ARRIVED)
                        .orThrow();

        assertThat(arrived.steps().at(AppointmentStatus.ARRIVED))
                .isEqualTo(visit.steps().at(AppointmentStatus.CONFIRMED));
        var back =
                clinic.services()
                        .visits()
                        .stepBack(clinic.receptionist(), visit.id(), arrived.version())
                        .orThrow();
        assertThat(back.status()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void booksWhatWasHeldBeforeTheClockWasSetBack() {
        var id = new HoldId(clinic.nextId());
        var booking = clinic.services().booking();
        booking.hold(clinic.receptionist(), id, SmallClinic.CONSULTATION.id(), clinic.slot("09:00"))
                .orThrow();
        clinic.clock().advance(Duration.ofMinutes(-50));

        assertThat(booking.book(clinic.secondDesk(), clinic.request(patient, "09:00")).isDone())
                .isFalse();
        assertThat(booking.book(clinic.receptionist(), clinic.request(patient, "09:00")).isDone())
                .isTrue();
    }

    private Appointment confirmed(String time) {
        var visit = clinic.book(patient, time);
        clinic.clock().advance(Duration.ofMinutes(1));
        return clinic.services()
                .visits()
                .advance(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        AppointmentStatus.CONFIRMED)
                .orThrow();
    }

    private static Outcome<Appointment, Refusal> move(Appointment visit, Slot slot) {
        return clinic.services()
                .moves()
                .reschedule(clinic.receptionist(), visit.id(), visit.version(), slot);
    }

    private static Outcome<Appointment, Refusal> resize(Appointment visit, int minutes) {
        return clinic.services()
                .moves()
                .resize(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        Duration.ofMinutes(minutes));
    }
}
