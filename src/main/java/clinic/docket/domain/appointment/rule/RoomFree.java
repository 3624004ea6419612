package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** A room has one visit or hold at a time, buffers included. */
final class RoomFree implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.slot()
                .room()
                .flatMap(room -> attempt.occupancy().busyUntil(room.value(), attempt.occupied()))
                .map(BookingRefusal.RoomTaken::new);
    }
}
