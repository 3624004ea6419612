package clinic.docket.ui.calendar.grid;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.Lanes.Lane;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final TimeAxis AXIS =
            new TimeAxis(
                    new TimeRange(SampleDay.at("08:00"), SampleDay.at("17:00")), SampleDay.ZONE, 2);

    @Test
    void columnsMeetWithoutGapsAtAnyWidth() {
        var columns = new Columns(AXIS, 6, 1013);

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
        var place =
                new Columns(AXIS, 2, 320).card(1, GridVisits.booked("09:00", "09:20"), Lane.WHOLE);

        assertThat(place).isEqualTo(new VisitCard.Place(164, 120, 153, 39));
    }

    @Test
    void aCancelledVisitLeavesTheLeftHalfFree() {
        var cancelled = GridVisits.in(AppointmentStatus.CANCELLED, "09:00", "09:20");

        var place = new Columns(AXIS, 2, 320).card(0, cancelled, Lane.WHOLE);

        assertThat(place.width()).isEqualTo(Math.rint(153 * 0.48));
        assertThat(place.x() + place.width()).isEqualTo(4 + 153);
    }

    @Test
    void overlappingCardsShareTheColumnButStayReadable() {
        var columns = new Columns(AXIS, 1, 160);
        var visit = GridVisits.booked("09:00", "09:20");

        assertThat(columns.card(0, visit, new Lane(0, 2)).width()).isEqualTo(75);
        assertThat(columns.card(0, visit, new Lane(2, 3)).width()).isEqualTo(72);
        var last = columns.card(0, visit, new Lane(2, 3));
        assertThat(last.x() + last.width()).isEqualTo(4 + 153);
    }
}
