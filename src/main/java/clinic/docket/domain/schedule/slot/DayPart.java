package clinic.docket.domain.schedule.slot;

import java.time.LocalTime;

/** The part of the day in which a patient can come, by the site's wall clock; by where a slot starts. */
public enum DayPart {
    ANY(LocalTime.MIN, LocalTime.MAX),
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime until;

    DayPart(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    public boolean includes(LocalTime start) {
        return this == ANY || !start.isBefore(from) && (start.isBefore(until) || until == LocalTime.MAX);
    }
}
