package clinic.docket.domain.encounter;

import static clinic.docket.domain.appointment.AppointmentStatus.ARRIVED;
import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CHECKED_IN;
import static clinic.docket.domain.appointment.AppointmentStatus.CONFIRMED;
import static clinic.docket.domain.appointment.AppointmentStatus.FULFILLED;
import static clinic.docket.domain.appointment.AppointmentStatus.IN_PROGRESS;
import static clinic.docket.domain.appointment.AppointmentStatus.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnDayTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void callsThoseWhoAreReadyBeforeThoseWithSomethingOpen() {
        var arrived = visit(0, ARRIVED);
        var ready = visit(1, CHECKED_IN);
        var readyLater = visit(2, CHECKED_IN);

        assertThat(day(arrived, ready, readyLater).next()).contains(ready);
        assertThat(day(visit(0, CONFIRMED), arrived).next()).contains(arrived);
        assertThat(day(visit(0, BOOKED), visit(1, IN_PROGRESS)).next()).isEmpty();
    }

    @Test
    void takesWhoCameInLastForThePresentOne() {
        var first = with(visit(0, IN_PROGRESS), IN_PROGRESS, NINE.plusSeconds(600));
        var second = with(visit(1, IN_PROGRESS), IN_PROGRESS, NINE.plusSeconds(60));

        assertThat(day(first, second).present()).contains(first);
        assertThat(day(visit(0, CHECKED_IN)).present()).isEmpty();
    }

    @Test
    void countsWhoIsDoneWhoIsHereAndWhoIsToCome() {
        var day =
                day(
                        visit(0, FULFILLED),
                        visit(1, NO_SHOW),
                        visit(2, IN_PROGRESS),
                        visit(3, CHECKED_IN),
                        visit(4, ARRIVED),
                        visit(5, CONFIRMED),
                        visit(6, BOOKED));

        assertThat(day.done()).isEqualTo(1);
        assertThat(day.here()).isEqualTo(3);
        assertThat(day.toCome()).isEqualTo(2);
    }

    @Test
    void endsAsLateAsTheDoctorRuns() {
        var open = List.of(visit(0, FULFILLED), visit(1, BOOKED), visit(2, NO_SHOW));

        assertThat(new OwnDay(LocalDate.EPOCH, "", Duration.ofMinutes(20), open).ends())
                .contains(NINE.plus(Duration.ofMinutes(2 * 15 + 20)));
        assertThat(day(visit(0, FULFILLED)).ends()).isEmpty();
    }

    @Test
    void knowsForHowLongSomebodyHasBeenWaiting() {
        var ready =
                with(with(visit(0, CHECKED_IN), ARRIVED, NINE), CHECKED_IN, NINE.plusSeconds(9));

        assertThat(ready.waiting(NINE.plusSeconds(60))).contains(Duration.ofMinutes(1));
        assertThat(ready.waiting(NINE.minusSeconds(60))).contains(Duration.ZERO);
        assertThat(with(visit(0, CHECKED_IN), CHECKED_IN, NINE).waiting(NINE.plusSeconds(1)))
                .contains(Duration.ofSeconds(1));
        assertThat(with(visit(0, IN_PROGRESS), ARRIVED, NINE).waiting(NINE)).isEmpty();
    }

    @Test
    void knowsForHowLongSomebodyHasBeenWithTheDoctor() {
        var present = with(visit(0, IN_PROGRESS), IN_PROGRESS, NINE);

        assertThat(present.withDoctor(NINE.plusSeconds(480))).contains(Duration.ofMinutes(8));
        assertThat(with(visit(0, FULFILLED), IN_PROGRESS, NINE).withDoctor(NINE)).isEmpty();
    }

    private static OwnDay day(OwnVisit... visits) {
        return new OwnDay(LocalDate.EPOCH, "Room 2", Duration.ZERO, List.of(visits));
    }

    private static OwnVisit with(OwnVisit visit, AppointmentStatus status, Instant at) {
        return new OwnVisit(visit.visit(), visit.steps().with(status, at));
    }

    /** A quarter of an hour each. */
    private static OwnVisit visit(int number, AppointmentStatus status) {
        var length = Duration.ofMinutes(15);
        var visit =
                new DayVisit(
                        new AppointmentId(new UUID(0, number)),
                        new PractitionerId(new UUID(1, 1)),
                        TimeRange.of(NINE.plus(length.multipliedBy(number)), length),
                        0,
                        status,
                        new PatientId(new UUID(2, number)),
                        new PatientName("Kimura", "Mei"),
                        Set.of(),
                        false,
                        "Follow-up",
                        VisitMode.IN_PERSON,
                        "",
                        1);
        return new OwnVisit(visit, new StepTimes(Map.of()));
    }
}
