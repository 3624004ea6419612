package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.DayPart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which free slots to offer.
 *
 * @param preferred this doctor's slots come first
 * @param speciality others only of this speciality; all doctors when empty
 * @param orAnyDoctor whether others are offered after the preferred doctor's
 * @param from the first day, by the site's calendar; earlier than today means today
 * @param offset how many slots to skip, for the next page
 */
public record SlotRequest(
        VisitTypeId visitType,
        Optional<PractitionerId> preferred,
        Optional<String> speciality,
        boolean orAnyDoctor,
        LocalDate from,
        DayPart dayPart,
        int offset,
        int limit) {}
