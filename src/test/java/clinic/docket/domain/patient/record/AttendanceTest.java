package clinic.docket.domain.patient.record;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private static final Appointment VISIT =
            Fixtures.visit(
                    1,
                    Fixtures.patient(1, "Okafor", "Amara"),
                    SmallClinic.ADLER,
                    Fixtures.range("10:00", 30));

    @Test
    void countsWhoCameAndWhoDidNot() {
        assertThat(
                        attendance(
                                in(AppointmentStatus.FULFILLED),
                                in(AppointmentStatus.CHECKED_IN),
                                in(AppointmentStatus.NO_SHOW),
                                in(AppointmentStatus.BOOKED)))
                .isEqualTo(new Attendance(2, 1, 0));
    }

    @Test
    void callsACancellationLateWhenThePatientMakesItOnTheLastDay() {
        var dayBefore = cancelled(CancelledBy.PATIENT, Duration.ofHours(24));
        var late = cancelled(CancelledBy.PATIENT, Duration.ofHours(24).minusSeconds(1));
        var afterwards = cancelled(CancelledBy.PATIENT, Duration.ofHours(-1));
        var byClinic = cancelled(CancelledBy.CLINIC, Duration.ofHours(1));

        assertThat(attendance(dayBefore, byClinic).lateCancels()).isZero();
        assertThat(attendance(dayBefore, late, afterwards).lateCancels()).isEqualTo(2);
    }

    private static Attendance attendance(Appointment... visits) {
        return Attendance.of(
                Stream.of(visits)
                        .map(visit -> new RecordVisit(visit, "Dr. Adler", "Check"))
                        .toList());
    }

    private static Appointment in(AppointmentStatus status) {
        return VISIT.moved(status, VISIT.steps(), VISIT.cancellation());
    }

    private static Appointment cancelled(CancelledBy by, Duration before) {
        var at = VISIT.range().start().minus(before);
        return VISIT.moved(
                AppointmentStatus.CANCELLED,
                VISIT.steps().with(AppointmentStatus.CANCELLED, at),
                Optional.of(new Cancellation(by, "ill")));
    }
}
