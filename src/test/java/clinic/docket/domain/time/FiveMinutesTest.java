package clinic.docket.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiveMinutesTest {
    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void knowsItsGrid() {
        assertThat(FiveMinutes.isOnGrid(NINE)).isTrue();
        assertThat(FiveMinutes.isOnGrid(NINE.plusSeconds(60))).isFalse();
        assertThat(FiveMinutes.isOnGrid(NINE.plusNanos(1))).isFalse();
        assertThat(FiveMinutes.isOnGrid(Duration.ofMinutes(25))).isTrue();
        assertThat(FiveMinutes.isOnGrid(Duration.ofMinutes(26))).isFalse();
        assertThat(FiveMinutes.isOnGrid(Duration.ZERO)).isTrue();
    }

    @Test
    void roundsToTheGrid() {
        Instant later = NINE.plusSeconds(299).plusNanos(1);

        assertThat(FiveMinutes.floor(later)).isEqualTo(NINE);
        assertThat(FiveMinutes.ceil(later)).isEqualTo(NINE.plusSeconds(300));
        assertThat(FiveMinutes.ceil(NINE)).isEqualTo(NINE);
        assertThat(FiveMinutes.floor(Instant.ofEpochSecond(-1)))
                .isEqualTo(Instant.ofEpochSecond(-300));
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        TimeRange first = TimeRange.of(NINE, Duration.ofMinutes(30));
        TimeRange second = TimeRange.of(NINE.plusSeconds(1800), Duration.ofMinutes(30));

        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(TimeRange.of(NINE.plusSeconds(1799), FiveMinutes.STEP))).isTrue();
        assertThat(first.contains(first.start())).isTrue();
        assertThat(first.contains(first.end())).isFalse();
        assertThat(first.contains(first)).isTrue();
        assertThatThrownBy(() -> new TimeRange(NINE, NINE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
