package clinic.docket.ui.calendar.page;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {

    @Test
    void joinsWhatTouchesOrOverlaps() {
        assertThat(Ranges.union(List.of(range("12:00", "13:00"), range("08:00", "12:00"))))
                .containsExactly(range("08:00", "13:00"));
        assertThat(Ranges.union(List.of(range("08:00", "12:00"), range("09:00", "10:00"))))
                .containsExactly(range("08:00", "12:00"));
    }

    @Test
    void leavesWhatIsOutside() {
        var day = List.of(range("08:00", "17:00"));
        var taken = List.of(range("12:00", "13:00"), range("16:00", "18:00"));

        assertThat(Ranges.without(day, taken))
                .containsExactly(range("08:00", "12:00"), range("13:00", "16:00"));
        assertThat(Ranges.without(day, List.of(range("07:00", "18:00")))).isEmpty();
        assertThat(Ranges.without(day, List.of(range("17:00", "18:00")))).isEqualTo(day);
    }

    @Test
    void cutsAtTheBounds() {
        var day = range("08:00", "17:00");

        assertThat(Ranges.clipped(range("07:00", "09:00"), day)).contains(range("08:00", "09:00"));
        assertThat(Ranges.clipped(range("06:00", "08:00"), day)).isEmpty();
    }

    private static TimeRange range(String from, String until) {
        return new TimeRange(SampleDay.at(from), SampleDay.at(until));
    }
}
