package clinic.docket.domain.outage;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientName;
import java.time.Instant;

/** A visit as the day list of an outage shows it. */
public record ListedVisit(
        AppointmentId id,
        Instant start,
        String doctor,
        PatientName patient,
        String visitType,
        AppointmentStatus status) {

    public Jotting.Seen seen() {
        return new Jotting.Seen(id, start);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "ListedVisit[" + id.value() + ", " + status + "]";
    }
}
