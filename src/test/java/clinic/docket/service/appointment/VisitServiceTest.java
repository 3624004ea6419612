package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.check.Fault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitServiceTest {
    private static final Cancellation ILL = new Cancellation(CancelledBy.PATIENT, "ill");

    private static OpenClinic clinic;
    private static VisitService service;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().visits();
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
    void walksAVisitThroughItsDay() {
        var visit = clinic.book(patient, "09:00");

        visit = desk(visit, AppointmentStatus.ARRIVED);
        visit = desk(visit, AppointmentStatus.CHECKED_IN);
        visit = doctor(visit, AppointmentStatus.IN_PROGRESS);
        visit = doctor(visit, AppointmentStatus.FULFILLED);

        assertThat(clinic.visit(visit.id())).contains(visit);
        assertThat(visit.steps().times()).hasSize(5);
        assertThat(clinic.trail(visit.id().value())).hasSize(5);
        assertThat(clinic.trail(visit.id().value()).getFirst().before())
                .containsEntry("status", "IN_PROGRESS")
                .doesNotContainKey("patient");
    }

    @Test
    void refusesAStepThatTheTableDoesNotHave() {
        var visit = clinic.book(patient, "09:00");

        assertThat(
                        service.advance(
                                        clinic.receptionist(),
                                        visit.id(),
                                        1,
                                        AppointmentStatus.FULFILLED)
                                .refused())
                .contains(
                        new StatusRefusal.MoveNotPossible(
                                AppointmentStatus.BOOKED, AppointmentStatus.FULFILLED));
    }

    @Test
    void leavesCallingInToTheVisitsOwnDoctor() {
        var visit = desk(clinic.book(patient, "09:00"), AppointmentStatus.ARRIVED);

        assertThat(
                        service.advance(
                                        clinic.receptionist(),
                                        visit.id(),
                                        visit.version(),
                                        AppointmentStatus.IN_PROGRESS)
                                .refused())
                .contains(new StatusRefusal.MoveNotYours());
    }

    @Test
    void refusesAStepFromAnOldVersion() {
        var visit = clinic.book(patient, "09:00");
        desk(visit, AppointmentStatus.CONFIRMED);

        assertThat(
                        service.advance(
                                        clinic.receptionist(),
                                        visit.id(),
                                        visit.version(),
                                        AppointmentStatus.ARRIVED)
                                .refused())
                .contains(new StatusRefusal.VisitChangedMeanwhile());
    }

    @Test
    void refusesAStepOfAVisitThatIsNotThere() {
        var nowhere = new AppointmentId(clinic.nextId());

        assertThat(service.stepBack(clinic.receptionist(), nowhere, 1).refused())
                .contains(new StatusRefusal.VisitChangedMeanwhile());
    }

    @Test
    void cancelsWithAReasonAndGivesTheTimeBack() {
        var visit = clinic.book(patient, "09:00");

        var cancelled = cancel(visit);

        assertThat(cancelled.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(cancelled.cancellation()).contains(ILL);
        assertThat(clinic.book(patient, "09:00").status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void takesAVisitThatNeverWasOutOfTheRecordAndGivesItsTimeBack() {
        var visit = clinic.book(patient, "09:00");
        var id = visit.id();

        assertThat(service.enterInError(clinic.receptionist(), id, 1, "wrong patient").refused())
                .contains(new StatusRefusal.MoveNotYours());
        assertThat(service.enterInError(clinic.administrator(), id, 1, "  ").refused())
                .contains(new StatusRefusal.ErrorReasonMissing());
        assertThat(service.enterInError(clinic.administrator(), id, 1, "x".repeat(201)).refused())
                .contains(new StatusRefusal.ErrorReasonTooLong(200));
        var gone = service.enterInError(clinic.administrator(), id, 1, " wrong patient ").orThrow();

        assertThat(gone.status()).isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);
        assertThat(clinic.trail(id.value()))
                .anySatisfy(entry ->
                        assertThat(entry.after()).isEqualTo(Map.of("why", "wrong patient")));
        assertThat(clinic.book(patient, "09:00").status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(service.stepBack(clinic.administrator(), id, gone.version()).refused())
                .contains(new StatusRefusal.TooLateToUndo());
    }

    @Test
    void forgetsTheCancellationOfAVisitThatNeverWas() {
        var cancelled = cancel(clinic.book(patient, "09:00"));

        var gone =
                service.enterInError(
                                clinic.administrator(),
                                cancelled.id(),
                                cancelled.version(),
                                "wrong patient")
                        .orThrow();

        assertThat(gone.cancellation()).isEmpty();
        var tx = clinic.database().transactions();
        assertThat(tx.read(() -> new CheckStore(tx).check()).faults())
                .containsEntry(Fault.CANCELLATION_INCOMPLETE, 0L);
    }

    @Test
    void cancelsOnlyWithAReasonOfAFewWords() {
        var visit = clinic.book(patient, "09:00");
        var none = new Cancellation(CancelledBy.PATIENT, "  ");
        var novel = new Cancellation(CancelledBy.PATIENT, "x".repeat(201));

        assertThat(service.cancel(clinic.receptionist(), visit.id(), 1, none).refused())
                .contains(new StatusRefusal.CancelReasonMissing());
        assertThat(service.cancel(clinic.receptionist(), visit.id(), 1, novel).refused())
                .contains(new StatusRefusal.CancelReasonTooLong(200));
        assertThat(
                        service.advance(
                                        clinic.receptionist(),
                                        visit.id(),
                                        1,
                                        AppointmentStatus.CANCELLED)
                                .isDone())
                .isFalse();
    }

    @Test
    void takesACancellationBackTogetherWithItsTime() {
        var cancelled = cancel(clinic.book(patient, "09:00"));

        var booked =
                service.stepBack(clinic.receptionist(), cancelled.id(), cancelled.version())
                        .orThrow();

        assertThat(booked.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.cancellation()).isEmpty();
        assertThat(
                        clinic.services()
                                .booking()
                                .book(clinic.receptionist(), clinic.request(patient, "09:00"))
                                .isDone())
                .isFalse();
    }

    @Test
    void refusesToTakeBackWhatSomebodyElseHasNow() {
        var cancelled = cancel(clinic.book(patient, "09:00"));
        clinic.book(patient, "09:00");

        assertThat(
                        service.stepBack(clinic.receptionist(), cancelled.id(), cancelled.version())
                                .refused())
                .contains(new StatusRefusal.TimeTakenMeanwhile());
        assertThat(clinic.visit(cancelled.id())).contains(cancelled);
    }

    @Test
    void takesTheTimeOfANoShowAgainWhenThePatientComesLate() {
        var visit = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("09:20"));
        visit = desk(visit, AppointmentStatus.NO_SHOW);

        var late = desk(visit, AppointmentStatus.ARRIVED);

        assertThat(late.status()).isEqualTo(AppointmentStatus.ARRIVED);
    }

    @Test
    void opensAVisitWithItsPatientAndNotesTheLook() {
        var visit = clinic.book(patient, "09:00");
        int looks = clinic.trail(patient.id().value()).size();

        var details = service.open(clinic.receptionist(), visit.id()).orElseThrow();

        assertThat(details.appointment()).isEqualTo(visit);
        assertThat(details.card().patient()).isEqualTo(patient);
        assertThat(details.practitioner()).isEqualTo(SmallClinic.ADLER);
        assertThat(details.roomName()).isEqualTo("Room 1");
        assertThat(details.bookedBy()).isEqualTo(SmallClinic.RECEPTIONIST.displayName());
        assertThat(details.next()).contains(AppointmentStatus.ARRIVED);
        assertThat(details.possible())
                .containsExactlyInAnyOrder(
                        AppointmentStatus.CONFIRMED,
                        AppointmentStatus.ARRIVED,
                        AppointmentStatus.CANCELLED);
        assertThat(details.canStepBack()).isFalse();
        assertThat(clinic.trail(patient.id().value()))
                .hasSize(looks + 1)
                .first()
                .matches(entry -> entry.action() == AuditAction.VIEW);
    }

    @Test
    void opensNothingThatIsNotThere() {
        assertThat(service.open(clinic.receptionist(), new AppointmentId(clinic.nextId())))
                .isEmpty();
    }

    private static Appointment desk(Appointment visit, AppointmentStatus to) {
        clinic.clock().advance(Duration.ofSeconds(1));
        return service.advance(clinic.receptionist(), visit.id(), visit.version(), to).orThrow();
    }

    private static Appointment doctor(Appointment visit, AppointmentStatus to) {
        clinic.clock().advance(Duration.ofSeconds(1));
        return service.advance(clinic.doctor(), visit.id(), visit.version(), to).orThrow();
    }

    private static Appointment cancel(Appointment visit) {
        return service.cancel(clinic.receptionist(), visit.id(), visit.version(), ILL).orThrow();
    }
}
