package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.service.patient.PatientCard;
import java.util.Optional;
import java.util.Set;

/**
 * A visit as the side panel shows it.
 *
 * @param bookedBy the name of who booked it; empty for imports
 * @param possible where the visit may go now, for this person; cancelling included
 * @param next the usual next step, when it is possible now
 * @param canStepBack whether the last step may be taken back now
 */
public record VisitDetails(
        Appointment appointment,
        PatientCard card,
        Practitioner practitioner,
        String roomName,
        VisitType visitType,
        String bookedBy,
        Set<AppointmentStatus> possible,
        Optional<AppointmentStatus> next,
        boolean canStepBack) {
    public VisitDetails {
        possible = Set.copyOf(possible);
    }

    /** Seen again as it is stored by now; what is possible is as it was. */
    public VisitDetails with(Appointment newer) {
        return new VisitDetails(
                newer,
                card,
                practitioner,
                roomName,
                visitType,
                bookedBy,
                possible,
                next,
                canStepBack);
    }
}
