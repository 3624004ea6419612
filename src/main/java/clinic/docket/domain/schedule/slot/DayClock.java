package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRules;

/**
 * One calendar day of a site as epoch seconds. On a day without a clock change wall-clock times are
 * plain sums; on the others the zone is asked, so both give what {@link SiteZone} says.
 */
final class DayClock {
    private static final long DAY = 86_400;

    private final SiteZone zone;
    private final LocalDate date;
    private final long start;
    private final long end;
    private final boolean even;

    private DayClock(SiteZone zone, LocalDate date, long start, long end, boolean even) {
        this.zone = zone;
        this.date = date;
        this.start = start;
        this.end = end;
        this.even = even;
    }

    /** A day of which it is known that the clock does not change in it. */
    static DayClock even(SiteZone zone, LocalDate date, long start) {
        return new DayClock(zone, date, start, start + DAY, true);
    }

    static DayClock of(SiteZone zone, LocalDate date) {
        long start = zone.startOfDay(date).getEpochSecond();
        long end = zone.startOfDay(date.plusDays(1)).getEpochSecond();
        return new DayClock(zone, date, start, end, false);
    }

    LocalDate date() {
        return date;
    }

    long start() {
        return start;
    }

    /** The start of the next day. */
    long end() {
        return end;
    }

    long at(LocalTime time) {
        return even ? start + time.toSecondOfDay() : zone.instant(date, time).getEpochSecond();
    }

    /** Midnight means the end of this day. */
    long until(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? end : at(time);
    }

    /**
     * The first moment, not before {@code from}, at which the wall clock shows a multiple of {@code
     * step} since midnight. An hour that the clock shows twice has its moments twice.
     */
    long firstOnGrid(long from, long step) {
        if (even) {
            return ceil(from, start, step);
        }
        ZoneRules rules = zone.id().getRules();
        long moment = from;
        while (true) {
            Instant instant = Instant.ofEpochSecond(moment);
            long midnight = date.toEpochDay() * DAY - rules.getOffset(instant).getTotalSeconds();
            long candidate = ceil(moment, midnight, step);
            var change = rules.nextTransition(instant);
            if (change == null || candidate < change.getInstant().getEpochSecond()) {
                return candidate;
            }
            moment = change.getInstant().getEpochSecond();
        }
    }

    private static long ceil(long moment, long midnight, long step) {
        return midnight + Math.ceilDiv(moment - midnight, step) * step;
    }
}
