package clinic.docket.service.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient as the side panel shows them: the record, the next visits (at most five, earliest first) and
 * how often they came.
 */
public record PatientCard(
        Patient patient,
        List<Visit> coming,
        int pastVisits,
        Optional<LocalDate> firstVisit,
        int noShows,
        Optional<LocalDate> lastNoShow) {
    public PatientCard {
        coming = List.copyOf(coming);
    }

    /** The same card beside a visit that is shown already. */
    public PatientCard without(AppointmentId shown) {
        return new PatientCard(
                patient,
                coming.stream().filter(visit -> !visit.id().equals(shown)).toList(),
                pastVisits,
                firstVisit,
                noShows,
                lastNoShow);
    }

    public record Visit(
            AppointmentId id,
            TimeRange range,
            String practitionerName,
            String visitType,
            AppointmentStatus status) {}
}
