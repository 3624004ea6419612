package clinic.docket.service.print;

import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;

/**
 * What a patient takes home about a visit.
 *
 * @param roomName empty when it needs none
 */
public record VisitSlip(
        String clinicName,
        Site site,
        PatientName patient,
        TimeRange range,
        String doctor,
        String roomName,
        String visitType,
        VisitMode mode,
        Instant printedAt) {}
