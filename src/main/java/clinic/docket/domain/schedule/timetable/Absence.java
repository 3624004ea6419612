package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.TimeRange;
import java.util.UUID;

/** A stretch of time in which a practitioner takes no visits. */
public record Absence(
        UUID id,
        PractitionerId practitioner,
        TimeRange range,
        AbsenceKind kind,
        String reason,
        long version) {
    public Absence {
        reason = TypedText.line(reason);
    }
}
