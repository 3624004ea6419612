package clinic.docket.domain.time;

import java.time.Duration;
import java.time.Instant;

/** The grid on which every visit starts and ends: whole multiples of five minutes. */
public final class FiveMinutes {
    public static final Duration STEP = Duration.ofMinutes(5);
    private static final long SECONDS = STEP.toSeconds();

    private FiveMinutes() {}

    public static boolean isOnGrid(Instant instant) {
        return instant.getNano() == 0 && instant.getEpochSecond() % SECONDS == 0;
    }

    public static boolean isOnGrid(Duration length) {
        return length.getNano() == 0 && length.getSeconds() % SECONDS == 0;
    }

    public static Instant floor(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), SECONDS) * SECONDS);
    }

    public static Instant ceil(Instant instant) {
        Instant floor = floor(instant);
        return floor.equals(instant) ? floor : floor.plus(STEP);
    }
}
