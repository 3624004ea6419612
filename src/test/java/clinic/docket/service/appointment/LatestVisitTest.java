package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LatestVisitTest {
    private static OpenClinic clinic;

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
    }

    @Test
    void tellsWhoChangedTheVisitLastAndWhatItIsNow() {
        var visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
        clinic.clock().set(clinic.at("08:40"));
        clinic.services()
                .visits()
                .advance(
                        clinic.secondDesk(), visit.id(), visit.version(), AppointmentStatus.ARRIVED)
                .orThrow();

        var now = latest(visit.id());

        assertThat(now.visit()).isEqualTo(clinic.visit(visit.id()).orElseThrow());
        assertThat(now.doctorName()).isEqualTo("Dr. Adler");
        assertThat(now.roomName()).isEqualTo("Room 1");
        assertThat(now.last())
                .contains(
                        new LatestVisit.Change(
                                SmallClinic.RECEPTIONIST.displayName(), clinic.at("08:40")));
        assertThat(now.possible())
                .contains(AppointmentStatus.CHECKED_IN)
                .doesNotContain(AppointmentStatus.NO_SHOW);
    }

    @Test
    void knowsNothingOfAVisitThatNeverWas() {
        var id = new AppointmentId(clinic.nextId());

        assertThat(clinic.services().visits().latest(clinic.receptionist(), id)).isEmpty();
    }

    private static LatestVisit latest(AppointmentId id) {
        return clinic.services().visits().latest(clinic.receptionist(), id).orElseThrow();
    }
}
