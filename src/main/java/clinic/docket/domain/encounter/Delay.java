package clinic.docket.domain.encounter;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.PractitionerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How late a doctor runs on a day. One who runs on time has none.
 *
 * @param length whole minutes
 */
public record Delay(
        PractitionerId practitioner, LocalDate day, Duration length, Instant setAt, UserId setBy) {
    /** Whoever is later than this should rather move the visits. */
    public static final Duration LONGEST = Duration.ofHours(4);

    public Delay {
        if (!isPossible(length) || length.isZero()) {
            throw new IllegalArgumentException("A delay has some minutes, and not too many");
        }
    }

    /** Whole minutes up to the longest; none at all is possible, too. */
    public static boolean isPossible(Duration length) {
        return !length.isNegative()
                && length.compareTo(LONGEST) <= 0
                && length.equals(length.truncatedTo(ChronoUnit.MINUTES));
    }
}
