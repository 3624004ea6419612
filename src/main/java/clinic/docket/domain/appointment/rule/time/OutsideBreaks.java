package clinic.docket.domain.appointment.rule.time;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import java.util.Optional;
import java.util.stream.Stream;

/** A visit does not run into its doctor's breaks; its buffers may. */
public final class OutsideBreaks implements BookingRule {
    @Override
    public boolean isOverridable() {
        return true;
    }

    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.timetable().breaks().stream()
                .filter(pause -> pause.practitioner().equals(attempt.practitioner().id()))
                .flatMap(pause -> refusals(attempt, pause))
                .findFirst();
    }

    private static Stream<BookingRefusal> refusals(BookingAttempt attempt, ScheduleBreak pause) {
        return attempt.rangesOf(pause.period())
                .filter(attempt.range()::overlaps)
                .map(range -> new BookingRefusal.DuringBreak(pause.name(), range.end()));
    }
}
