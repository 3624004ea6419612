package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.text.TypedText;
import java.util.UUID;

/** A weekly pause inside a practitioner's working hours, such as lunch. */
public record ScheduleBreak(
        UUID id,
        PractitionerId practitioner,
        SiteId site,
        String name,
        WeeklyPeriod period,
        long version) {
    public ScheduleBreak {
        name = TypedText.line(name);
    }
}
