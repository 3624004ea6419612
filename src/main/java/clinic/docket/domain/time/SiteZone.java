package clinic.docket.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The one place where a site's wall clock becomes instants and back.
 *
 * <p>A time that the clock shows twice means its first showing; a time that the clock skips means
 * the instant at which it jumps. So a working period never starts before or ends after its
 * wall-clock bounds, and a night of 23 or 25 hours has 23 or 25 hours.
 */
public record SiteZone(ZoneId id) {

    public static SiteZone of(String zoneId) {
        return new SiteZone(ZoneId.of(zoneId));
    }

    public Instant instant(LocalDate date, LocalTime time) {
        var local = date.atTime(time);
        ZoneOffsetTransition transition = id.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return local.atZone(id).toInstant();
    }

    /** Midnight at the end of a period is the start of the next day. */
    public Instant endInstant(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? startOfDay(date.plusDays(1)) : instant(date, time);
    }

    public Instant startOfDay(LocalDate date) {
        return date.atStartOfDay(id).toInstant();
    }

    /** The whole calendar day at this site: 23, 24 or 25 hours. */
    public TimeRange day(LocalDate date) {
        return new TimeRange(startOfDay(date), startOfDay(date.plusDays(1)));
    }

    public LocalDate date(Instant instant) {
        return instant.atZone(id).toLocalDate();
    }

    public LocalTime time(Instant instant) {
        return instant.atZone(id).toLocalTime();
    }
}
