package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.appointment.VisitService;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.service.patient.PatientService;
import java.util.Optional;

/** Asks the services in the name of one session. */
public record SignedInVisits(Session session, VisitService visits, PatientService patients)
        implements Visits {

    @Override
    public Optional<VisitDetails> open(AppointmentId id) {
        return visits.open(session, id);
    }

    @Override
    public Optional<LatestVisit> latest(AppointmentId id) {
        return visits.latest(session, id);
    }

    @Override
    public Optional<PatientCard> openPatient(PatientId id) {
        return patients.open(session, id);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> advance(
            AppointmentId id, long version, AppointmentStatus to) {
        return visits.advance(session, id, version, to, FreedFor.THIS_DESK);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> cancel(
            AppointmentId id, long version, Cancellation cancellation) {
        return visits.cancel(session, id, version, cancellation, FreedFor.THIS_DESK);
    }

    @Override
    public Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version) {
        return visits.stepBack(session, id, version);
    }
}
