package clinic.docket.ui.calendar.grid;

import static clinic.docket.ui.calendar.grid.GridVisits.booked;
import static clinic.docket.ui.calendar.grid.GridVisits.id;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final GridDay<Integer> DAY =
            new GridDay<>(
                    SampleDay.ZONE,
                    SampleDay.DATE,
                    new TimeRange(SampleDay.at("08:00"), SampleDay.at("17:00")),
                    List.of(
                            column(1, booked("09:00", "09:20"), booked("10:40", "11:00")),
                            column(2),
                            column(3, booked("08:30", "08:45"), booked("11:15", "11:30"))));

    @Test
    void beginsWithTheVisitNearestToNow() {
        assertThat(from(Optional.empty()).down()).contains(id("10:40", "11:00"));
        assertThat(from(Optional.empty()).nextColumn()).contains(id("10:40", "11:00"));
    }

    @Test
    void goesUpAndDownAndStaysAtTheEnds() {
        assertThat(from("09:00", "09:20").down()).contains(id("10:40", "11:00"));
        assertThat(from("10:40", "11:00").down()).contains(id("10:40", "11:00"));
        assertThat(from("10:40", "11:00").up()).contains(id("09:00", "09:20"));
        assertThat(from("09:00", "09:20").up()).contains(id("09:00", "09:20"));
    }

    @Test
    void goesToTheNearestVisitOfTheNextColumnThatHasOne() {
        assertThat(from("10:40", "11:00").nextColumn()).contains(id("11:15", "11:30"));
        assertThat(from("09:00", "09:20").nextColumn()).contains(id("08:30", "08:45"));
        assertThat(from("08:30", "08:45").previousColumn()).contains(id("09:00", "09:20"));
    }

    @Test
    void leavesTheGridAfterTheLastColumn() {
        assertThat(from("11:15", "11:30").nextColumn()).isEmpty();
        assertThat(from("09:00", "09:20").previousColumn()).isEmpty();
    }

    @Test
    void aVisitOfAnotherDayCountsAsNone() {
        assertThat(from("07:00", "07:05").down()).contains(id("10:40", "11:00"));
    }

    private static Steps<Integer> from(String start, String end) {
        return from(Optional.of(id(start, end)));
    }

    private static Steps<Integer> from(Optional<AppointmentId> chosen) {
        return new Steps<>(DAY, chosen, SampleDay.NOW);
    }

    private static GridColumn<Integer> column(int key, GridVisit... visits) {
        var header =
                new GridColumn.Header(
                        GridColumn.Wording.NONE,
                        GridColumn.Wording.NONE,
                        "",
                        "",
                        "",
                        OptionalDouble.empty(),
                        "");
        return new GridColumn<>(key, SampleDay.DATE, header, List.of(), List.of(), List.of(visits));
    }
}
