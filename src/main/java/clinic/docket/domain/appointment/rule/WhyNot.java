package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers "why is this time not free?" by the rules of booking themselves. A visit that needs a
 * room is asked about in each room of the doctor's hours of that day, in their order, as the slot
 * finder looks for one.
 */
public final class WhyNot {
    private final BookingRules rules;

    public WhyNot(BookingRules rules) {
        this.rules = rules;
    }

    /**
     * What there is to say about a cell.
     *
     * @param free the slot that can be booked there; then there are no reasons
     * @param reasons all of them, the most telling first
     */
    public record Answer(Optional<Slot> free, List<BookingRefusal> reasons) {
        public Answer {
            reasons = List.copyOf(reasons);
        }
    }

    private record Hours(TimeRange range, Optional<RoomId> room) {}

    /** The attempt's own room does not matter; its conditions know all rooms that may be meant. */
    public Answer at(BookingAttempt attempt) {
        if (!attempt.visitType().needsRoom()) {
            return answer(attempt.in(Optional.empty()));
        }
        var hours = hours(attempt);
        return hours.stream()
                .map(Hours::room)
                .distinct()
                .map(room -> answer(attempt.in(room)))
                .filter(answer -> answer.free().isPresent())
                .findFirst()
                .orElseGet(() -> answer(attempt.in(likely(hours, attempt))));
    }

    private Answer answer(BookingAttempt attempt) {
        var reasons = rules.all(attempt);
        return new Answer(
                reasons.isEmpty() ? Optional.of(attempt.slot()) : Optional.empty(), reasons);
    }

    private static List<Hours> hours(BookingAttempt attempt) {
        return attempt.timetable().hours().stream()
                .filter(hours -> hours.practitioner().equals(attempt.practitioner().id()))
                .flatMap(hours -> hours(attempt, hours))
                .sorted(Comparator.comparing(hours -> hours.range().start()))
                .toList();
    }

    private static Stream<Hours> hours(BookingAttempt attempt, WorkingHours hours) {
        return attempt.rangesOf(hours.period()).map(range -> new Hours(range, hours.room()));
    }

    /** The room in which the doctor is at that time, or else the first one of the day. */
    private static Optional<RoomId> likely(List<Hours> hours, BookingAttempt attempt) {
        return hours.stream()
                .filter(each -> each.range().contains(attempt.range().start()))
                .findFirst()
                .or(() -> hours.stream().findFirst())
                .flatMap(Hours::room);
    }
}
