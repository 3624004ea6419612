package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.time.TimeRange;

/** A visit of one patient, names resolved. */
public record PatientVisit(
        AppointmentId id,
        TimeRange range,
        PractitionerId practitioner,
        String practitionerName,
        VisitTypeId visitType,
        String visitTypeName,
        AppointmentStatus status) {}
