package clinic.docket.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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

    private static Ids ids(Instant now) {
        return new Ids(InstantSource.fixed(now), new Random(now.toEpochMilli()));
    }
}
