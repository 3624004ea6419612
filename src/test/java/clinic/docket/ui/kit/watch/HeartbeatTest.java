package clinic.docket.ui.kit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");

    private final Heartbeat heartbeat = new Heartbeat();

    @Test
    void asksEachHalfSecond() {
        assertThat(heartbeat.beats(NOW)).isTrue();
        heartbeat.answered();

        assertThat(heartbeat.beats(after(250))).isFalse();
        assertThat(heartbeat.beats(after(500))).isTrue();
        assertThat(heartbeat.beats(after(1000))).as("while an answer is missing").isFalse();
    }

    @Test
    void knowsWithinTwoSecondsThatNobodyAnswers() {
        heartbeat.beats(NOW);
        heartbeat.answered();
        // The database goes away just after it has answered.
        long lostAt = 0;
        for (long at = Heartbeat.ROUND.toMillis(); lostAt == 0; at += Heartbeat.ROUND.toMillis()) {
            heartbeat.beats(after(at));
            lostAt = heartbeat.isLost(after(at)) ? at : 0;
        }

        assertThat(Duration.ofMillis(lostAt)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void isLostAtOnceWhenTheQuestionFailsAndWellAgainWithTheNextAnswer() {
        heartbeat.beats(NOW);
        heartbeat.failed();
        assertThat(heartbeat.isLost(after(10))).isTrue();

        heartbeat.beats(after(500));
        assertThat(heartbeat.isLost(after(500))).isTrue();
        heartbeat.answered();
        assertThat(heartbeat.isLost(after(510))).isFalse();
    }

    private static Instant after(long millis) {
        return NOW.plusMillis(millis);
    }
}
