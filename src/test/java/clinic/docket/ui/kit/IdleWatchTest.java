package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final List<String> done = new ArrayList<>();
    private Duration lockAfter = Duration.ofMinutes(10);
    private final IdleWatch watch =
            new IdleWatch()
                    .after(() -> Duration.ofMinutes(5), () -> done.add("hide"))
                    .after(() -> lockAfter, () -> done.add("lock"));

    @Test
    void actsOnceWhenNobodyTouchedAnything() {
        watch.touched(START);
        look("PT4M59S");
        assertThat(done).isEmpty();

        look("PT5M");
        look("PT6M");
        assertThat(done).containsExactly("hide");

        look("PT10M");
        look("PT11M");
        assertThat(done).containsExactly("hide", "lock");
    }

    @Test
    void beginsAnewWithEachTouch() {
        watch.touched(START);
        look("PT5M");
        watch.touched(START.plus(Duration.ofMinutes(5)));
        look("PT9M59S");
        assertThat(done).containsExactly("hide");

        look("PT10M");
        assertThat(done).containsExactly("hide", "hide");
    }

    @Test
    void neverActsAfterZero() {
        lockAfter = Duration.ZERO;
        watch.touched(START);
        look("PT500H");
        assertThat(done).containsExactly("hide");
    }

    private void look(String sinceStart) {
        watch.look(START.plus(Duration.parse(sinceStart)));
    }
}
