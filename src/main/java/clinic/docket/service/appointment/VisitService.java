package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Session;
import java.util.Optional;

/** The steps of a visit, by the status table. A step whose version is old is refused, nothing is overwritten. */
public final class VisitService {

    /** Notes in the audit that this patient's record was looked at. Empty when there is no such visit. */
    public Optional<VisitDetails> open(Session session, AppointmentId id) {
        throw new UnsupportedOperationException();
    }

    /** Every step but cancelling. */
    public Outcome<Appointment, StatusRefusal> advance(
            Session session, AppointmentId id, long version, AppointmentStatus to) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Appointment, StatusRefusal> cancel(
            Session session, AppointmentId id, long version, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /** Takes the last step back; checks for overlaps again where the visit blocks time again. */
    public Outcome<Appointment, StatusRefusal> stepBack(
            Session session, AppointmentId id, long version) {
        throw new UnsupportedOperationException();
    }
}
