package clinic.docket.domain.kiosk;

import clinic.docket.domain.time.SiteZone;
import java.time.Duration;
import java.time.Instant;

/**
 * When the kiosk takes a visit: from 45 minutes before its start, on its own day, until 15 minutes
 * after it. Before and later the desk does.
 */
public final class CheckInWindow {
    private static final Duration BEFORE = Duration.ofMinutes(45);
    private static final Duration AFTER = Duration.ofMinutes(15);

    /** Where a moment lies. */
    enum Moment {
        TOO_EARLY,
        OPEN,
        TOO_LATE
    }

    private CheckInWindow() {}

    /** Never on the day before: the status table takes nobody in then. */
    public static Instant opens(Instant start, SiteZone zone) {
        Instant opens = start.minus(BEFORE);
        Instant midnight = zone.startOfDay(zone.date(start));
        return opens.isBefore(midnight) ? midnight : opens;
    }

    /** Both ends belong to the window. */
    static Moment moment(Instant start, Instant now, SiteZone zone) {
        if (now.isBefore(opens(start, zone))) {
            return Moment.TOO_EARLY;
        }
        return now.isAfter(start.plus(AFTER)) ? Moment.TOO_LATE : Moment.OPEN;
    }
}
