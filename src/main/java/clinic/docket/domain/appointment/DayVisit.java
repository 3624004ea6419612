package clinic.docket.domain.appointment;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.time.TimeRange;
import java.util.Set;

/** A visit as a calendar card shows it: one row of a day's list, names resolved. */
public record DayVisit(
        AppointmentId id,
        PractitionerId practitioner,
        TimeRange range,
        int lane,
        AppointmentStatus status,
        PatientId patient,
        PatientName patientName,
        Set<PatientAlert> alerts,
        boolean newPatient,
        String visitType,
        VisitMode mode,
        String reason,
        long version) {
    public DayVisit {
        alerts = Set.copyOf(alerts);
    }

    /** The same visit elsewhere, such as where it is about to be moved. */
    public DayVisit at(PractitionerId otherDoctor, TimeRange otherRange) {
        return new DayVisit(
                id,
                otherDoctor,
                otherRange,
                lane,
                status,
                patient,
                patientName,
                alerts,
                newPatient,
                visitType,
                mode,
                reason,
                version);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "DayVisit[" + id.value() + ", " + status + "]";
    }
}
