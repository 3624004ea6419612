package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import java.util.Optional;

/**
 * A visit takes place at one site: that of its room, which is in use, and not while the doctor has
 * hours at another one. No override passes over it: nobody is at two places.
 */
final class AtItsSite implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return hoursElsewhere(attempt)
                .or(() -> attempt.slot().room().flatMap(room -> check(attempt, room)));
    }

    private static Optional<BookingRefusal> hoursElsewhere(BookingAttempt attempt) {
        return refuseIf(
                attempt.conditions().elsewhere().stream().anyMatch(attempt.range()::overlaps),
                new BookingRefusal.WrongSite());
    }

    private static Optional<BookingRefusal> check(BookingAttempt attempt, RoomId id) {
        var room =
                attempt.conditions().rooms().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        boolean isHere = room.map(Room::site).filter(attempt.slot().site()::equals).isPresent();
        return refuseIf(!isHere, new BookingRefusal.WrongSite())
                .or(() ->
                        refuseIf(
                                room.filter(Room::active).isEmpty(),
                                new BookingRefusal.RoomInactive()));
    }
}
