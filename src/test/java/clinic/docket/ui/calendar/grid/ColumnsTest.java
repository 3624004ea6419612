package clinic.docket.ui.calendar.grid;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.Lanes.Lane;
import clinic.docket.ui.calendar.grid.axis.AxisDay;
import clinic.docket.ui.calendar.grid.axis.TimeAxis;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final TimeAxis AXIS =
            new TimeAxis(
                    new TimeRange(SampleDay.at("08:00"), SampleDay.at("17:00")), SampleDay.ZONE, 2);

    @Test
    void columnsMeetWithoutGapsAtAnyWidth() {
        var columns = columns(6, 1013);

        double end = 0;
        for (int i = 0; i < 6; i++) {
            assertThat(columns.x(i)).isEqualTo(end);
            end += columns.width(i);
        }
        assertThat(end).isEqualTo(1013);
        assertThat(columns.at(-5)).isZero();
        assertThat(columns.at(1012)).isEqualTo(5);
        assertThat(columns.at(5000)).isEqualTo(5);
    }

    @Test
    void aCardIsOnePixelShorterThanItsVisit() {
        var place = columns(2, 320).card(1, GridVisits.booked("09:00", "09:20"), Lane.WHOLE);

        assertThat(place).isEqualTo(new VisitCard.Place(164, 120, 153, 39));
    }

    @Test
    void aCancelledVisitLeavesTheLeftHalfFree() {
        var cancelled = GridVisits.in(AppointmentStatus.CANCELLED, "09:00", "09:20");

        var place = columns(2, 320).card(0, cancelled, Lane.WHOLE);

        assertThat(place.width()).isEqualTo(Math.rint(153 * 0.48));
        assertThat(place.x() + place.width()).isEqualTo(4 + 153);
    }

    @Test
    void theWordsOfFreeTimeEndWhereACancelledVisitLies() {
        var columns = columns(2, 320);
        var free = free("09:00", "09:30");
        var beside = GridVisits.in(AppointmentStatus.CANCELLED, "09:05", "09:20");
        var below = GridVisits.in(AppointmentStatus.CANCELLED, "09:25", "09:30");

        assertThat(columns.free(0, free, List.of(beside)))
                .isEqualTo(columns.block(0, free).until(columns.card(0, beside, Lane.WHOLE).x()));
        assertThat(columns.free(0, free, List.of(below, GridVisits.booked("09:00", "09:30"))))
                .isEqualTo(columns.block(0, free));
    }

    private static GridColumn.Block free(String from, String until) {
        return new GridColumn.Block(
                GridColumn.Kind.FREE,
                new TimeRange(SampleDay.at(from), SampleDay.at(until)),
                "30 min free",
                "");
    }

    @Test
    void overlappingCardsShareTheColumnButStayReadable() {
        var columns = columns(1, 160);
        var visit = GridVisits.booked("09:00", "09:20");

        assertThat(columns.card(0, visit, new Lane(0, 2)).width()).isEqualTo(75);
        assertThat(columns.card(0, visit, new Lane(2, 3)).width()).isEqualTo(72);
        var last = columns.card(0, visit, new Lane(2, 3));
        assertThat(last.x() + last.width()).isEqualTo(4 + 153);
    }

    @Test
    void drawsEveryDayOfAWeekAtTheSameWallClock() {
        // In Dublin the clock went back on the night to Sunday, 25 October 2026.
        var saturday = LocalDate.of(2026, 10, 24);
        var sunday = saturday.plusDays(1);
        var zone = SampleDay.ZONE;
        var hours =
                new TimeRange(
                        zone.startOfDay(saturday), zone.instant(saturday, LocalTime.of(17, 0)));
        var days =
                List.of(AxisDay.of(zone, saturday, saturday), AxisDay.of(zone, saturday, sunday));
        var columns = new Columns(new TimeAxis(hours, zone, 2), days, 400);

        for (int hour = 3; hour < 17; hour++) {
            double y = columns.axis().y(zone.instant(saturday, LocalTime.of(hour, 0)));
            assertThat(y).isEqualTo(hour * 120);
            assertThat(columns.time(0, y)).isEqualTo(zone.instant(saturday, LocalTime.of(hour, 0)));
            assertThat(columns.time(1, y)).isEqualTo(zone.instant(sunday, LocalTime.of(hour, 0)));
        }
        var late = zone.instant(sunday, LocalTime.of(9, 0));
        assertThat(columns.moment(late))
                .contains(new Columns.Moment(1, 1, zone.instant(saturday, LocalTime.of(9, 0))));
        assertThat(columns.moment(late.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(columns.beginsDay(1)).isTrue();
    }

    @Test
    void columnsAreRatherNarrowThanOutOfSight() {
        assertThat(Columns.width(6, 1000)).isEqualTo(1000);
        assertThat(Columns.width(10, 974)).as("two doctors over five days").isEqualTo(974);
        assertThat(Columns.width(20, 974)).isEqualTo(20 * 120);
    }

    private static Columns columns(int count, double width) {
        var day = AxisDay.of(SampleDay.ZONE, SampleDay.DATE, SampleDay.DATE);
        return new Columns(AXIS, Collections.nCopies(count, day), width);
    }
}
