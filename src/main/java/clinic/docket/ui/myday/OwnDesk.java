package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.encounter.DelayRefusal;
import clinic.docket.domain.encounter.OwnDay;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.appointment.LatestVisit;
import java.time.Duration;
import java.util.Optional;

/**
 * What the screen asks for, in the name of the doctor who is signed in. Every method takes time:
 * never on the FX thread. {@link SignedInDoctor} is the one of the application.
 */
public interface OwnDesk {
    OwnDay today();

    /** Notes in the audit that the patient's record was looked at. */
    Optional<AtHand> open(AppointmentId id);

    /** A visit as somebody else has left it. */
    Optional<LatestVisit> latest(AppointmentId id);

    Outcome<Appointment, StatusRefusal> call(AppointmentId id, long version);

    Outcome<Appointment, StatusRefusal> advance(
            AppointmentId id, long version, AppointmentStatus to);

    Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version);

    /** Answers how late it was before. */
    Outcome<Duration, DelayRefusal> runLate(Duration late);
}
