package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.Optional;

/**
 * A slot that is wanted.
 *
 * @param moving the visit that is to move there; its own time does not stand in its way
 */
public record Wish(
        VisitTypeId visitType, Slot slot, BookingTerms terms, Optional<AppointmentId> moving) {
    public Wish(VisitTypeId visitType, Slot slot, BookingTerms terms) {
        this(visitType, slot, terms, Optional.empty());
    }
}
