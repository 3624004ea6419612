package clinic.docket.service.print;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day list is wanted.
 *
 * @param site empty for the session's own
 * @param doctor empty for all
 * @param initialsOnly what the trail says of the names; the list's words are the asker's business
 */
public record DayOrder(
        LocalDate date,
        Optional<SiteId> site,
        Optional<PractitionerId> doctor,
        boolean initialsOnly) {
    /** Of the site at which it is asked for. */
    public DayOrder(LocalDate date, Optional<PractitionerId> doctor, boolean initialsOnly) {
        this(date, Optional.empty(), doctor, initialsOnly);
    }
}
