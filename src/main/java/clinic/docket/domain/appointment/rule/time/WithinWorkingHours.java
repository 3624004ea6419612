package clinic.docket.domain.appointment.rule.time;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A visit lies within its doctor's hours, where hours that touch count as one. A visit in person
 * stays in the room of those hours.
 */
public final class WithinWorkingHours implements BookingRule {
    @Override
    public boolean isOverridable() {
        return true;
    }

    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        if (!isCovered(attempt, hours -> true)) {
            return Optional.of(new BookingRefusal.OutsideWorkingHours());
        }
        boolean inItsRoom =
                attempt.visitType().needsRoom()
                        ? isCovered(attempt, hours -> hours.room().equals(attempt.slot().room()))
                        : attempt.slot().room().isEmpty();
        return BookingRule.refuseIf(!inItsRoom, new BookingRefusal.OtherRoom());
    }

    private static boolean isCovered(BookingAttempt attempt, Predicate<WorkingHours> which) {
        Instant covered = attempt.range().start();
        for (TimeRange hours : hours(attempt, which)) {
            if (!hours.start().isAfter(covered) && hours.end().isAfter(covered)) {
                covered = hours.end();
            }
        }
        return !covered.isBefore(attempt.range().end());
    }

    private static List<TimeRange> hours(BookingAttempt attempt, Predicate<WorkingHours> which) {
        return attempt.timetable().hours().stream()
                .filter(hours -> hours.practitioner().equals(attempt.practitioner().id()))
                .filter(which)
                .flatMap(hours -> attempt.rangesOf(hours.period()))
                .sorted(Comparator.comparing(TimeRange::start))
                .toList();
    }
}
