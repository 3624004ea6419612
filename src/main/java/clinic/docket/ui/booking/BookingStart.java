package clinic.docket.ui.booking;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import java.time.Instant;
import java.util.Optional;

/** From where the booking dialog was opened, and so what is known already. */
public sealed interface BookingStart {

    /** Nothing is known; the next free slot for whoever calls. */
    record NextFree() implements BookingStart {}

    /**
     * A free time of the calendar was chosen.
     *
     * @param visitType for which it was offered, if for a certain one
     */
    record FreeTime(PractitionerId practitioner, Instant start, Optional<VisitTypeId> visitType)
            implements BookingStart {
        public FreeTime(PractitionerId practitioner, Instant start) {
            this(practitioner, start, Optional.empty());
        }
    }

    /** The next visit of somebody who is on screen. */
    record ForPatient(PatientSummary patient) implements BookingStart {}
}
