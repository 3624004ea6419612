package clinic.docket.service.appointment.day;

import clinic.docket.domain.schedule.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * A site's day as the calendar draws it: a column per doctor who works, is away or has visits.
 * Taken in one transaction, so it never contradicts itself.
 */
public record DaySheet(
        LocalDate date, Site site, String holiday, List<DoctorDay> doctors, DayCounts counts) {
    public DaySheet {
        doctors = List.copyOf(doctors);
    }
}
