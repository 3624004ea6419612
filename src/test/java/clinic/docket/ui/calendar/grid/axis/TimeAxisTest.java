package clinic.docket.ui.calendar.grid.axis;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.axis.TimeAxis.Line;
import clinic.docket.ui.calendar.grid.axis.TimeAxis.Weight;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final SiteZone DUBLIN = SiteZone.of("Europe/Dublin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2026, 10, 25);
    private static final double COMFORTABLE = 2;

    @Test
    void measuresFromTheUpperEdge() {
        var axis = axis(TUESDAY, "08:00", "17:00", COMFORTABLE);

        assertThat(axis.y(DUBLIN.instant(TUESDAY, LocalTime.of(8, 0)))).isZero();
        assertThat(axis.y(DUBLIN.instant(TUESDAY, LocalTime.of(10, 42)))).isEqualTo(324);
        assertThat(axis.height()).isEqualTo(1080);
    }

    @Test
    void findsTheFiveMinutesUnderAPoint() {
        var axis = axis(TUESDAY, "08:00", "17:00", COMFORTABLE);

        assertThat(wallClock(axis, 0)).isEqualTo("08:00");
        assertThat(wallClock(axis, 9.9)).isEqualTo("08:00");
        assertThat(wallClock(axis, 10)).isEqualTo("08:05");
        assertThat(wallClock(axis, -50)).isEqualTo("08:00");
        assertThat(wallClock(axis, 5000)).isEqualTo("16:55");
    }

    @Test
    void drawsHoursQuartersAndFiveMinutes() {
        var axis = axis(TUESDAY, "08:00", "09:00", COMFORTABLE);

        assertThat(axis.lines()).extracting(Line::weight).containsOnly(Weight.values());
        assertThat(at(axis, "08:15").weight()).isEqualTo(Weight.QUARTER);
        assertThat(at(axis, "08:20").weight()).isEqualTo(Weight.FIVE_MINUTES);
        assertThat(at(axis, "09:00").weight()).isEqualTo(Weight.HOUR);
    }

    @Test
    void leavesOutFiveMinutesThatWouldBeAGreyField() {
        assertThat(axis(TUESDAY, "08:00", "17:00", 1.15).lines())
                .extracting(Line::weight)
                .doesNotContain(Weight.FIVE_MINUTES)
                .contains(Weight.QUARTER);
    }

    @Test
    void aNightOf23HoursIsShorterAndMissesAnHour() {
        var axis = new TimeAxis(DUBLIN.day(CLOCKS_GO_FORWARD), DUBLIN, COMFORTABLE);

        assertThat(axis.height()).isEqualTo(23 * 60 * COMFORTABLE);
        assertThat(hours(axis)).hasSize(24).doesNotContain("01:00").contains("02:00");
        assertThat(at(axis, "02:00").y()).isEqualTo(60 * COMFORTABLE);
    }

    @Test
    void aNightOf25HoursShowsAnHourTwice() {
        var axis = new TimeAxis(DUBLIN.day(CLOCKS_GO_BACK), DUBLIN, COMFORTABLE);

        assertThat(axis.height()).isEqualTo(25 * 60 * COMFORTABLE);
        assertThat(hours(axis).stream().filter("01:00"::equals)).hasSize(2);
        assertThat(at(axis, "09:00").y()).isEqualTo(10 * 60 * COMFORTABLE);
    }

    @Test
    void findsBothShowingsOfTheHourThatComesTwice() {
        var axis = new TimeAxis(DUBLIN.day(CLOCKS_GO_BACK), DUBLIN, COMFORTABLE);

        var first = axis.at(90 * COMFORTABLE);
        var second = axis.at(150 * COMFORTABLE);

        assertThat(DUBLIN.time(first)).isEqualTo(DUBLIN.time(second)).isEqualTo("01:30");
        assertThat(second).isAfter(first);
    }

    private static TimeAxis axis(LocalDate date, String from, String until, double scale) {
        var hours =
                new TimeRange(
                        DUBLIN.instant(date, LocalTime.parse(from)),
                        DUBLIN.instant(date, LocalTime.parse(until)));
        return new TimeAxis(hours, DUBLIN, scale);
    }

    private static String wallClock(TimeAxis axis, double y) {
        return DUBLIN.time(axis.at(y)).toString();
    }

    private static Line at(TimeAxis axis, String wallClock) {
        return axis.lines().stream()
                .filter(line -> line.wallClock().equals(LocalTime.parse(wallClock)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hours(TimeAxis axis) {
        return axis.lines().stream()
                .filter(line -> line.weight() == Weight.HOUR)
                .map(line -> line.wallClock().toString())
                .toList();
    }
}
