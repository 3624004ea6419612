package clinic.docket.domain.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    private static final SiteZone DUBLIN = SiteZone.of("Europe/Dublin");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 7);

    @ParameterizedTest
    @CsvSource({"10:14, TOO_EARLY", "10:15, OPEN", "11:00, OPEN", "11:15, OPEN", "11:16, TOO_LATE"})
    void takesAVisitFrom45MinutesBeforeTo15After(String now, Recognition.Standing standing) {
        assertThat(standing(now, visit(1, "Murphy", "11:00", AppointmentStatus.BOOKED)))
                .contains(standing);
    }

    @Test
    void saysFromWhenByTheClockOfTheSite() {
        var early =
                recognised("09:00", visit(1, "Murphy", "11:00", AppointmentStatus.CONFIRMED))
                        .orElseThrow();

        assertThat(early.offered().refused())
                .contains(new KioskRefusal.CheckInTooEarly(at("10:15")));
    }

    @Test
    void opensJustAfterMidnightNoEarlierThanItsDay() {
        assertThat(CheckInWindow.opens(at("00:20"), DUBLIN)).isEqualTo(at("00:00"));
    }

    @Test
    void tellsTwoPeopleNothing() {
        assertThat(
                        recognised(
                                "10:45",
                                visit(1, "Murphy", "11:00", AppointmentStatus.BOOKED),
                                visit(2, "Munroe", "11:30", AppointmentStatus.BOOKED)))
                .isEmpty();
    }

    @Test
    void tellsNothingOfAVisitThatIsOverOrCancelled() {
        for (var status :
                List.of(
                        AppointmentStatus.IN_PROGRESS,
                        AppointmentStatus.FULFILLED,
                        AppointmentStatus.CANCELLED,
                        AppointmentStatus.ENTERED_IN_ERROR)) {
            assertThat(recognised("10:45", visit(1, "Murphy", "11:00", status)))
                    .as("%s", status)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ARRIVED, ALREADY_IN", "CHECKED_IN, ALREADY_IN", "NO_SHOW, TOO_LATE"})
    void knowsWhoIsInAndWhoWasMissed(AppointmentStatus status, Recognition.Standing standing) {
        assertThat(standing("11:10", visit(1, "Murphy", "11:00", status))).contains(standing);
    }

    @Test
    void takesOfSeveralVisitsTheOneToCheckInNow() {
        var found =
                recognised(
                        "10:50",
                        visit(1, "Murphy", "09:00", AppointmentStatus.BOOKED),
                        visit(1, "Murphy", "10:00", AppointmentStatus.CHECKED_IN),
                        visit(1, "Murphy", "11:00", AppointmentStatus.BOOKED),
                        visit(1, "Murphy", "15:00", AppointmentStatus.BOOKED));

        assertThat(found.orElseThrow().visit().range().start()).isEqualTo(at("11:00"));
    }

    @Test
    void isNotConfusedByACancelledVisitOfAnother() {
        assertThat(
                        recognised(
                                "10:45",
                                visit(1, "Murphy", "11:00", AppointmentStatus.BOOKED),
                                visit(2, "Munroe", "11:30", AppointmentStatus.CANCELLED)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"+353 87 123 4142, 142", "142, ''", "'', ''", "123456, ''", "1234567, 567"})
    void showsTheEndOfThePhoneOnly(String phone, String shown) {
        assertThat(OwnVisit.lastDigits(phone)).isEqualTo(shown);
    }

    @Test
    void blocksAKioskAfterTwelveFailuresInTenMinutes() {
        var tries = new FailedTries();
        for (int i = 0; i < 12; i++) {
            assertThat(tries.isBlocked("Kiosk 1", at("10:00"))).isFalse();
            tries.failed("Kiosk 1", at("10:00"));
        }

        assertThat(tries.isBlocked("Kiosk 1", at("10:09"))).isTrue();
        assertThat(tries.isBlocked("Kiosk 2", at("10:09"))).isFalse();
        assertThat(tries.isBlocked("Kiosk 1", at("10:10"))).isFalse();
    }

    private static Optional<Recognition.Standing> standing(String now, ExpectedVisit visit) {
        return recognised(now, visit).map(Recognition::standing);
    }

    private static Optional<Recognition> recognised(String now, ExpectedVisit... visits) {
        return Recognition.among(List.of(visits), new NameStart("MU"), at(now), DUBLIN);
    }

    private static ExpectedVisit visit(
            int patient, String family, String start, AppointmentStatus status) {
        return new ExpectedVisit(
                new AppointmentId(new UUID(patient, start.hashCode())),
                1,
                new PatientId(new UUID(0, patient)),
                TimeRange.of(at(start), Duration.ofMinutes(20)),
                status,
                family,
                "+353871234142",
                new ExpectedVisit.Place("Dr. Adler", "Check-up", "Room 2", Duration.ZERO));
    }

    private static Instant at(String time) {
        return DUBLIN.instant(DAY, LocalTime.parse(time));
    }
}
