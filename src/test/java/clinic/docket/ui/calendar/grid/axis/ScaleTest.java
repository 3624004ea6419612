package clinic.docket.ui.calendar.grid.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Duration NINE_HOURS = Duration.ofHours(9);

    @Test
    void fitsTheWholeDayIntoTheHeight() {
        assertThat(Scale.FIT_DAY.pixelsPerMinute(NINE_HOURS, 540)).isEqualTo(1);
    }

    @Test
    void ratherScrollsThanCoversTheNamesOfShortVisits() {
        assertThat(Scale.FIT_DAY.pixelsPerMinute(NINE_HOURS, 380)).isEqualTo(1);
    }

    @Test
    void aShortDayFillsATallScreenInEveryScale() {
        assertThat(Scale.COMFORTABLE.pixelsPerMinute(NINE_HOURS, 720)).isEqualTo(2);
        assertThat(Scale.COMFORTABLE.pixelsPerMinute(NINE_HOURS, 1620)).isEqualTo(3);
    }
}
