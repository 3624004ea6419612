package clinic.docket.domain.schedule.slot;

import java.time.LocalTime;

/**
 * The part of the day in which a patient can come, by the site's wall clock; by where a slot
 * starts.
 */
public enum DayPart {
    ANY(0, 0),
    MORNING(0, 12),
    AFTERNOON(12, 17),
    EVENING(17, 0);

    private final LocalTime from;
    private final LocalTime until;

    DayPart(int fromHour, int untilHour) {
        from = LocalTime.of(fromHour, 0);
        until = LocalTime.of(untilHour, 0);
    }

    public LocalTime from() {
        return from;
    }

    /** The first moment after this part; 00:00 is the end of the day. */
    public LocalTime until() {
        return until;
    }

    public boolean includes(LocalTime start) {
        return !start.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || start.isBefore(until));
    }
}
