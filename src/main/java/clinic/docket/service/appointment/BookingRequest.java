package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.Optional;

/** A visit to be booked. The id is the caller's: asked again with the same id it is booked once. */
public record BookingRequest(
        AppointmentId id,
        PatientId patient,
        VisitTypeId visitType,
        Slot slot,
        Optional<HoldId> hold,
        String reason,
        BookingSource source) {
    public static final int MAX_REASON = 200;

    /** Masked: the reason may be clinical. */
    @Override
    public String toString() {
        return "BookingRequest[" + id.value() + "]";
    }
}
