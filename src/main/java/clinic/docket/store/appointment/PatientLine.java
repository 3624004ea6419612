package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.UUID;

/** A visit of one patient, as a query answers it. */
record PatientLine(
        UUID id,
        Instant start,
        Instant end,
        UUID practitioner,
        String practitionerName,
        UUID visitType,
        String visitTypeName,
        AppointmentStatus status) {
    PatientVisit toVisit() {
        return new PatientVisit(
                new AppointmentId(id),
                new TimeRange(start, end),
                new PractitionerId(practitioner),
                practitionerName,
                new VisitTypeId(visitType),
                visitTypeName,
                status);
    }
}
