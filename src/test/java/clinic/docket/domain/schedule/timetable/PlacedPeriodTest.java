package clinic.docket.domain.schedule.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.time.SiteZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacedPeriodTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final SiteZone BERLIN = SiteZone.of("Europe/Berlin");

    @Test
    void comparesWallClocksOfDifferentZones() {
        var berlin = placed("Europe/Berlin", DayOfWeek.MONDAY, 8, 12);

        assertThat(berlin.meets(placed("Europe/Lisbon", DayOfWeek.MONDAY, 11, 15), FROM)).isFalse();
        assertThat(berlin.meets(placed("Europe/Lisbon", DayOfWeek.MONDAY, 10, 15), FROM)).isTrue();
        assertThat(berlin.meets(placed("Europe/Berlin", DayOfWeek.MONDAY, 12, 15), FROM)).isFalse();
    }

    @Test
    void seesThatTheFewWeeksBetweenTwoClockChangesAreEnough() {
        // Berlin is six hours ahead of New York, but five in some weeks of spring and autumn.
        var newYork = placed("America/New_York", DayOfWeek.MONDAY, 11, 13);

        assertThat(placed("Europe/Berlin", DayOfWeek.MONDAY, 15, 17).meets(newYork, FROM)).isTrue();
        assertThat(placed("Europe/Berlin", DayOfWeek.MONDAY, 14, 16).meets(newYork, FROM))
                .isFalse();
    }

    @Test
    void crossesTheDateLine() {
        var auckland = placed("Pacific/Auckland", DayOfWeek.TUESDAY, 8, 12);

        // Eight on Tuesday in Auckland is eight on Monday evening in Berlin, in winter.
        assertThat(auckland.meets(placed("Europe/Berlin", DayOfWeek.MONDAY, 20, 21), FROM))
                .isTrue();
        assertThat(auckland.meets(placed("Europe/Berlin", DayOfWeek.TUESDAY, 8, 12), FROM))
                .isFalse();
    }

    @Test
    void endsWithTheLastDay() {
        var over =
                new PlacedPeriod(
                        period(DayOfWeek.MONDAY, 8, 12, Optional.of(FROM.minusDays(1))), BERLIN);

        assertThat(placed("Europe/Berlin", DayOfWeek.MONDAY, 8, 12).meets(over, FROM)).isFalse();
    }

    private static PlacedPeriod placed(String zone, DayOfWeek day, int from, int until) {
        return new PlacedPeriod(period(day, from, until, Optional.empty()), SiteZone.of(zone));
    }

    private static WeeklyPeriod period(
            DayOfWeek day, int from, int until, Optional<LocalDate> last) {
        return new WeeklyPeriod(
                day,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                WeekParity.EVERY,
                LocalDate.of(2020, 1, 1),
                last);
    }
}
