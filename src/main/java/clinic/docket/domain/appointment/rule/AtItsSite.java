package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import java.util.Optional;

/**
 * A visit takes place at one site: that of its room, which is in use, and that of the doctor's
 * hours from which the room was taken.
 */
final class AtItsSite implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return hoursElsewhere(attempt)
                .or(() -> attempt.slot().room().flatMap(room -> check(attempt, room)));
    }

    private static Optional<BookingRefusal> hoursElsewhere(BookingAttempt attempt) {
        var site = attempt.slot().site();
        return refuseIf(
                attempt.timetable().hours().stream()
                        .filter(hours -> hours.practitioner().equals(attempt.practitioner().id()))
                        .filter(hours -> !hours.site().equals(site))
                        .flatMap(hours -> attempt.rangesOf(hours.period()))
                        .anyMatch(attempt.range()::overlaps),
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
