package clinic.docket.domain.schedule.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyPeriodTest {
    private static final SiteZone BERLIN = SiteZone.of("Europe/Berlin");
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void holdsOnItsWeekdayFromTheFirstToTheLastDayOfItsValidity() {
        LocalDate from = LocalDate.of(2027, 3, 1);
        var mondays =
                new WeeklyPeriod(
                        DayOfWeek.MONDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        WeekParity.EVERY,
                        from,
                        Optional.of(from.plusWeeks(2)));

        assertThat(mondays.holdsOn(from.minusWeeks(1))).isFalse();
        assertThat(mondays.holdsOn(from)).isTrue();
        assertThat(mondays.holdsOn(from.plusDays(1))).isFalse();
        assertThat(mondays.holdsOn(from.plusWeeks(2))).isTrue();
        assertThat(mondays.holdsOn(from.plusWeeks(3))).isFalse();
    }

    @Test
    void lastsAsLongAsTheNightOfAClockChangeLetsIt() {
        assertThat(lengthOf("01:00", "04:00", SPRING)).contains(Duration.ofHours(2));
        assertThat(lengthOf("01:00", "04:00", AUTUMN)).contains(Duration.ofHours(4));
        assertThat(lengthOf("02:00", "03:00", SPRING)).isEmpty();
        assertThat(lengthOf("00:00", "00:00", AUTUMN)).contains(Duration.ofHours(25));
    }

    @Test
    void mayEndAtMidnightButNotBeforeItStarts() {
        assertThat(lengthOf("22:00", "00:00", SPRING)).contains(Duration.ofHours(2));
        assertThatThrownBy(() -> lengthOf("22:00", "21:00", SPRING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lengthOf("22:00", "22:00", SPRING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-28, ODD", // week 53
        "2021-01-03, ODD", // still week 53: two odd weeks follow each other
        "2021-01-04, ODD", // week 1
        "2021-01-11, EVEN",
        "2026-12-31, ODD", // week 53
        "2027-01-03, ODD",
        "2024-12-30, ODD" // week 1 of the next year
    })
    void countsOddAndEvenWeeksByIso(LocalDate date, WeekParity parity) {
        WeekParity other = parity == WeekParity.ODD ? WeekParity.EVEN : WeekParity.ODD;

        assertThat(parity.includes(date)).isTrue();
        assertThat(other.includes(date)).isFalse();
        assertThat(WeekParity.EVERY.includes(date)).isTrue();
    }

    private static Optional<Duration> lengthOf(String from, String until, LocalDate date) {
        return new WeeklyPeriod(
                        date.getDayOfWeek(),
                        LocalTime.parse(from),
                        LocalTime.parse(until),
                        WeekParity.EVERY,
                        date.minusYears(1),
                        Optional.empty())
                .on(date, BERLIN)
                .map(TimeRange::length);
    }
}
