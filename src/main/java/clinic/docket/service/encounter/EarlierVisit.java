package clinic.docket.service.encounter;

import clinic.docket.domain.appointment.AppointmentStatus;
import java.time.Instant;

/**
 * A visit that the patient had before.
 *
 * @param own whether it was with the doctor who asks
 */
public record EarlierVisit(
        Instant start,
        String visitType,
        String practitionerName,
        boolean own,
        AppointmentStatus status) {}
