package clinic.docket.domain.access;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** After how long without a key or a click a desk locks, unless the clinic chose another time. */
public final class LockPolicy {
    public static final Duration SHORTEST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofHours(4);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Duration USUAL = Duration.ofMinutes(10);
    private static final Duration ADMINISTRATOR = Duration.ofMinutes(5);

    private LockPolicy() {}

    public static Duration usual(Role role) {
        return role == Role.ADMINISTRATOR ? ADMINISTRATOR : USUAL;
    }

    /** Under which name the clinic keeps its own choice. */
    public static String setting(Role role) {
        return "lock.minutes." + role.name();
    }

    /** What the clinic chose, in minutes; the usual time where that is none. */
    public static Duration chosen(Role role, Optional<String> minutes) {
        return minutes.filter(NUMBER.asMatchPredicate())
                .map(number -> Duration.ofMinutes(Long.parseLong(number)))
                .filter(LockPolicy::isPossible)
                .orElse(usual(role));
    }

    /** A desk that never locks is nobody's wish. */
    public static boolean isPossible(Duration time) {
        return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
    }
}
