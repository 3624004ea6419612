package clinic.docket.service.print;

import clinic.docket.domain.schedule.PractitionerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which day list is wanted.
 *
 * @param doctor empty for all
 * @param initialsOnly what the trail says of the names; the list's words are the asker's business
 */
public record DayOrder(LocalDate date, Optional<PractitionerId> doctor, boolean initialsOnly) {}
