package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.row.patient.AlertText;
import java.time.Instant;
import java.util.UUID;

/** A visit of a day, as a query answers it. */
record VisitLine(
        UUID id,
        UUID practitioner,
        Instant start,
        Instant end,
        int lane,
        AppointmentStatus status,
        UUID patient,
        String familyName,
        String givenName,
        String alerts,
        boolean newPatient,
        String visitType,
        VisitMode mode,
        String reason,
        long version) {
    DayVisit toDayVisit() {
        return new DayVisit(
                new AppointmentId(id),
                new PractitionerId(practitioner),
                new TimeRange(start, end),
                lane,
                status,
                new PatientId(patient),
                new PatientName(familyName, givenName),
                AlertText.toAlerts(alerts),
                newPatient,
                visitType,
                mode,
                reason,
                version);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "VisitLine[" + id + "]";
    }
}
