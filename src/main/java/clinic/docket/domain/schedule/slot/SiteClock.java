package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Gives the days of one site, asking the zone's rules once per stretch between two clock changes.
 * Keeps the last stretch, so it belongs to one thread and is fastest on days in order.
 */
final class SiteClock {
    private static final long DAY = 86_400;

    private final SiteZone zone;
    private final ZoneRules rules;
    private long offset;
    private long evenFrom = Long.MAX_VALUE;
    private long evenUntil = Long.MIN_VALUE;

    SiteClock(SiteZone zone) {
        this.zone = zone;
        this.rules = zone.id().getRules();
    }

    DayClock day(LocalDate date) {
        long start = date.toEpochDay() * DAY - offset;
        if (!isEven(start)) {
            readStretch(zone.startOfDay(date));
            start = date.toEpochDay() * DAY - offset;
        }
        return isEven(start) ? DayClock.even(zone, date, start) : DayClock.of(zone, date);
    }

    // A midnight shown twice belongs to the stretch before: the first day after a change is not
    // even. Neither is a day at whose end the clock jumps back into it, as in Cairo.
    private boolean isEven(long start) {
        return start >= evenFrom && start + DAY < evenUntil;
    }

    private void readStretch(Instant instant) {
        offset = rules.getOffset(instant).getTotalSeconds();
        ZoneOffsetTransition last = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(instant);
        evenFrom = last == null ? Long.MIN_VALUE : last.getInstant().getEpochSecond() + DAY;
        evenUntil = next == null ? Long.MAX_VALUE : next.getInstant().getEpochSecond();
    }
}
