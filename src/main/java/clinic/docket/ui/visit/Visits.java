package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.patient.PatientCard;
import java.util.Optional;

/**
 * What the panel asks for, in the name of whoever is signed in. Every method takes time: never on
 * the FX thread. {@link SignedInVisits} is the one of the application.
 */
public interface Visits {

    Optional<VisitDetails> open(AppointmentId id);

    /** A visit as another desk has left it. */
    Optional<LatestVisit> latest(AppointmentId id);

    Optional<PatientCard> openPatient(PatientId id);

    Outcome<Appointment, StatusRefusal> advance(
            AppointmentId id, long version, AppointmentStatus to);

    Outcome<Appointment, StatusRefusal> cancel(
            AppointmentId id, long version, Cancellation cancellation);

    Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version);
}
