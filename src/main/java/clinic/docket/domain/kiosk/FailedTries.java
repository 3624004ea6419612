package clinic.docket.domain.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a kiosk from being asked through: one person has three tries, and after twelve failures in
 * ten minutes a kiosk recognises nobody until they are older. Safe to use from every thread.
 */
public final class FailedTries {
    /** Of one person; then only the desk helps. */
    public static final int OF_ONE_PERSON = 3;

    private static final int OF_A_KIOSK = 12;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    public synchronized void failed(String kiosk, Instant at) {
        var own = failures.computeIfAbsent(kiosk, _ -> new ArrayDeque<>());
        own.addLast(at);
        if (own.size() > OF_A_KIOSK) {
            own.removeFirst();
        }
    }

    public synchronized boolean isBlocked(String kiosk, Instant now) {
        var own = failures.getOrDefault(kiosk, new ArrayDeque<>());
        return own.stream().filter(at -> at.plus(REMEMBERED).isAfter(now)).count() >= OF_A_KIOSK;
    }
}
