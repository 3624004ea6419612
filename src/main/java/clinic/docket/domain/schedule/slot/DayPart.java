package clinic.docket.domain.schedule.slot;

import java.time.LocalTime;

/** The part of the day in which a patient can come, by the site's wall clock; by where a slot starts. */
public enum DayPart {
    ANY(0, 24),
    MORNING(0, 12),
    AFTERNOON(12, 17),
    EVENING(17, 24);

    private final int fromHour;
    private final int untilHour;

    DayPart(int fromHour, int untilHour) {
        this.fromHour = fromHour;
        this.untilHour = untilHour;
    }

    public boolean includes(LocalTime start) {
        return start.getHour() >= fromHour && start.getHour() < untilHour;
    }
}
