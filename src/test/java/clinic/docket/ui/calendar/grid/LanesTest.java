package clinic.docket.ui.calendar.grid;

import static clinic.docket.ui.calendar.grid.GridVisits.booked;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.calendar.grid.Lanes.Lane;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void visitsThatOnlyTouchKeepTheWholeColumn() {
        assertThat(Lanes.of(List.of(booked("09:00", "09:20"), booked("09:20", "09:40"))))
                .containsOnly(Lane.WHOLE);
    }

    @Test
    void visitsAtTheSameTimeLieSideBySide() {
        assertThat(Lanes.of(List.of(booked("09:00", "09:20"), booked("09:10", "09:30"))))
                .containsExactly(new Lane(0, 2), new Lane(1, 2));
    }

    @Test
    void aLaneIsUsedAgainWithinAGroup() {
        var visits =
                List.of(
                        booked("09:00", "10:00"),
                        booked("09:00", "09:20"),
                        booked("09:20", "09:40"),
                        booked("10:00", "10:20"));

        assertThat(Lanes.of(visits))
                .containsExactly(new Lane(0, 2), new Lane(1, 2), new Lane(1, 2), Lane.WHOLE);
    }

    @Test
    void aCancelledVisitTakesNoLane() {
        var visits =
                List.of(
                        GridVisits.in(AppointmentStatus.CANCELLED, "09:00", "09:20"),
                        booked("09:00", "09:20"));

        assertThat(Lanes.of(visits)).containsOnly(Lane.WHOLE);
    }
}
