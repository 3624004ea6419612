package clinic.docket.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account stays shut after wrong passwords: 1, 2, 4, 8 seconds after the first four, 15
 * minutes from the fifth on. Counted per account, so changing the workstation does not help.
 */
public final class LockoutPolicy {
    public static final int MAX_ATTEMPTS = 5;
    public static final Duration LOCKOUT = Duration.ofMinutes(15);

    private LockoutPolicy() {}

    /**
     * When the next try is allowed.
     *
     * @param failedAttempts wrong tries in a row, this one included; at least 1
     */
    public static Instant lockedUntil(int failedAttempts, Instant now) {
        return now.plus(
                failedAttempts >= MAX_ATTEMPTS
                        ? LOCKOUT
                        : Duration.ofSeconds(1L << (failedAttempts - 1)));
    }

    public static boolean isLocked(Optional<Instant> lockedUntil, Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }
}
