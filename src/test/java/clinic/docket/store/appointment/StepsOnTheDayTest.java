package clinic.docket.store.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.appointment.step.StatusTable;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepsOnTheDayTest extends StoreContract {
    @Test
    void keepsTheTimeOfTheCallUntilItIsTakenBack() {
        Appointment arrived = change(add(visit("09:00", 30)), AppointmentStatus.ARRIVED);
        Instant at = Fixtures.NOW.plusSeconds(90);

        Appointment called = write(() -> appointments().change(arrived.called(at)));

        assertThat(called.steps().called()).contains(at);
        assertThat(read(() -> appointments().find(called.id()))).contains(called);
        assertThat(stepsOfDay())
                .containsOnly(
                        Map.entry(called.id(), called.steps().without(AppointmentStatus.BOOKED)));

        Appointment back = StatusTable.steppedBack(called).orElseThrow();
        write(() -> appointments().change(back));

        assertThat(stepsOfDay())
                .containsOnly(
                        Map.entry(called.id(), back.steps().without(AppointmentStatus.BOOKED)));
        assertThat(back.steps().called()).isEmpty();
    }

    private Map<AppointmentId, StepTimes> stepsOfDay() {
        return read(() ->
                appointments()
                        .stepsOnTheDay(
                                SmallClinic.ADLER.id(),
                                SmallClinic.SITE.id(),
                                range("00:00", 1440)));
    }
}
