package clinic.docket.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutPolicyTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 900", "6, 900", "1000, 900"})
    void makesEachWrongTryCostMoreUntilItLocks(int failedAttempts, long seconds) {
        assertThat(Duration.between(NOW, LockoutPolicy.lockedUntil(failedAttempts, NOW)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void opensAgainAtTheMomentItSays() {
        Optional<Instant> until = Optional.of(NOW);

        assertThat(LockoutPolicy.isLocked(until, NOW.minusNanos(1))).isTrue();
        assertThat(LockoutPolicy.isLocked(until, NOW)).isFalse();
        assertThat(LockoutPolicy.isLocked(Optional.empty(), NOW)).isFalse();
    }
}
