package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.text.TypedText;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which a whole site is closed. */
public record Holiday(UUID id, SiteId site, LocalDate date, String name, long version) {
    public Holiday {
        name = TypedText.line(name);
    }
}
