package clinic.docket.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00.123Z");

    @Test
    void makesUuidsOfVersionSeven() {
        Ids ids = ids(NOW);

        for (UUID id : Stream.generate(ids::next).limit(200).toList()) {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        }
    }

    @Test
    void ordersThemByTheTimeTheyWereMade() {
        List<String> made =
                LongStream.range(0, 200)
                        .mapToObj(millis -> ids(NOW.plusMillis(millis)).next().toString())
                        .toList();

        assertThat(made).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void makesNoneTwiceInTheSameMillisecond() {
        Ids ids = ids(NOW);

        assertThat(new HashSet<>(Stream.generate(ids::next).limit(10_000).toList()))
                .hasSize(10_000);
    }

    @Test
    void keepsTheirOrderWhenTheClockJumpsBack() {
        var now = new AtomicReference<>(NOW);
        Ids ids = new Ids(now::get, new Random(7));

        List<String> made =
                Stream.of(0, 1, -3_600, -3_599, -86_400, 2)
                        .flatMap(seconds -> {
                            now.set(NOW.plusSeconds(seconds));
                            return Stream.generate(ids::next).limit(1_000).toList().stream();
                        })
                        .map(UUID::toString)
                        .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    private static Ids ids(Instant now) {
        return new Ids(InstantSource.fixed(now), new Random(now.toEpochMilli()));
    }
}
