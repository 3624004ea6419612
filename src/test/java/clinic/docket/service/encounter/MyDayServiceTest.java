package clinic.docket.service.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.BookingRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyDayServiceTest {
    private static OpenClinic clinic;
    private Patient patient = Fixtures.patient(1, "Silva", "Mateus");

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @Test
    void listsOwnVisitsOfTodayByStart() {
        var second = clinic.book(patient, "10:00");
        var first = clinic.book(patient, "09:00");
        bookWithBrandt("11:00");

        assertThat(today().visits())
                .extracting(each -> each.visit().id())
                .containsExactly(first.id(), second.id());
        assertThat(today().date()).isEqualTo(clinic.day());
        assertThat(today().roomName()).isEqualTo("Room 1");
    }

    @Test
    void leavesOutWhatWasCancelled() {
        var visit = clinic.book(patient, "09:00");
        clinic.services()
                .visits()
                .cancel(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        new Cancellation(CancelledBy.PATIENT, "ill"))
                .orThrow();

        assertThat(today().visits()).isEmpty();
    }

    @Test
    void hasNothingForSomebodyWhoTreatsNobody() {
        assertThat(service().today(clinic.receptionist())).isEmpty();
    }

    @Test
    void isEmptyOnADayOff() {
        clinic.clock().set(clinic.at("07:00").minus(Duration.ofDays(1)));

        assertThat(today().visits()).isEmpty();
    }

    @Test
    void tellsHowLongSomebodyHasBeenWaiting() {
        var visit = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("08:50"));
        visit = desk(visit, AppointmentStatus.ARRIVED);
        clinic.clock().set(clinic.at("08:55"));
        desk(visit, AppointmentStatus.CHECKED_IN);

        assertThat(today().next().orElseThrow().waiting(clinic.at("09:02")))
                .contains(Duration.ofMinutes(12));
    }

    @Test
    void callsThePatientIn() {
        var visit = desk(clinic.book(patient, "09:00"), AppointmentStatus.ARRIVED);
        clinic.clock().set(clinic.at("09:03"));

        var called =
                clinic.services()
                        .visits()
                        .call(clinic.doctor(), visit.id(), visit.version())
                        .orThrow();

        assertThat(called.status()).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(called.steps().called()).contains(clinic.at("09:03"));
        assertThat(today().present().orElseThrow().steps().called()).contains(clinic.at("09:03"));
        assertThat(clinic.trail(visit.id().value()).getFirst().after())
                .containsEntry("steps.called", clinic.at("09:03").toString());
    }

    @Test
    void forgetsTheCallThatIsTakenBack() {
        var visit = desk(clinic.book(patient, "09:00"), AppointmentStatus.ARRIVED);
        var visits = clinic.services().visits();
        var called = visits.call(clinic.doctor(), visit.id(), visit.version()).orThrow();

        var back = visits.stepBack(clinic.doctor(), called.id(), called.version()).orThrow();

        assertThat(back.status()).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(back.steps().called()).isEmpty();
    }

    @Test
    void answersACallThatIsAskedAgain() {
        var visit = desk(clinic.book(patient, "09:00"), AppointmentStatus.ARRIVED);
        var visits = clinic.services().visits();
        var called = visits.call(clinic.doctor(), visit.id(), visit.version()).orThrow();

        assertThat(visits.call(clinic.doctor(), visit.id(), visit.version()).orThrow())
                .isEqualTo(called);
    }

    @Test
    void letsADoctorCallOnlyTheirOwn() {
        var visit = desk(bookWithBrandt("09:00"), AppointmentStatus.ARRIVED);

        assertThat(
                        clinic.services()
                                .visits()
                                .call(clinic.doctor(), visit.id(), visit.version())
                                .refused())
                .contains(new StatusRefusal.MoveNotYours());
    }

    @Test
    void tellsWhatThePatientCameForBefore() {
        clinic.book(patient, "08:00");
        bookWithBrandt("09:00");
        clinic.clock().set(clinic.at("12:00"));

        var earlier = service().earlier(clinic.doctor(), patient.id(), clinic.at("12:00"));

        assertThat(earlier).extracting(EarlierVisit::own).containsExactly(false, true);
        assertThat(earlier)
                .extracting(EarlierVisit::start)
                .containsExactly(clinic.at("09:00"), clinic.at("08:00"));
        assertThat(earlier.getFirst().practitionerName())
                .isEqualTo(SmallClinic.BRANDT.displayName());
    }

    private static Appointment desk(Appointment visit, AppointmentStatus to) {
        return clinic.services()
                .visits()
                .advance(clinic.receptionist(), visit.id(), visit.version(), to)
                .orThrow();
    }

    private Appointment bookWithBrandt(String start) {
        var request =
                BookingRequest.of(
                                clinic.request(patient, start).id(),
                                patient.id(),
                                SmallClinic.CONSULTATION.id(),
                                clinic.slotWithBrandt(start))
                        .confirmingAll();
        return clinic.services().booking().book(clinic.receptionist(), request).orThrow();
    }

    private static OwnDay today() {
        return service().today(clinic.doctor()).orElseThrow();
    }

    private static MyDayService service() {
        return clinic.services().myDay();
    }
}
