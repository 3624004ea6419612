package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** A doctor has one visit or hold at a time, buffers included. */
final class DoctorFree implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.occupancy()
                .busyUntil(attempt.practitioner().id().value(), attempt.occupied())
                .map(BookingRefusal.SlotTaken::new);
    }
}
