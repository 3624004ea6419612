package clinic.docket.domain.outage;

import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The visits of a site's day, of all doctors and by time, as they were at one instant.
 *
 * @param asOf when the database said so
 */
public record DayList(
        LocalDate day, Instant asOf, String clinic, SiteZone zone, List<ListedVisit> visits) {
    public DayList {
        visits = List.copyOf(visits);
    }

    /** Masked: the visits do not belong into logs. */
    @Override
    public String toString() {
        return "DayList[" + day + ", " + asOf + "]";
    }
}
