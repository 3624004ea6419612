package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import java.time.Instant;

/** "Why is this time not free?", for what would be booked there and on these terms. */
public record TimeQuestion(VisitTypeId visitType, Slot slot, BookingTerms terms) {

    public Instant start() {
        return slot.range().start();
    }
}
