package clinic.docket.ui.booking;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.PractitionerId;
import java.time.Instant;

/** From where the booking dialog was opened, and so what is known already. */
public sealed interface BookingStart {

    /** Nothing is known; the next free slot for whoever calls. */
    record NextFree() implements BookingStart {}

    /** A free time of the calendar was chosen. */
    record FreeTime(PractitionerId practitioner, Instant start) implements BookingStart {}

    /** The next visit of somebody who is on screen. */
    record ForPatient(PatientSummary patient) implements BookingStart {}
}
