package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.time.FiveMinutes;
import java.time.Duration;
import java.util.Optional;

/** A visit starts on full five minutes and is as long as its type, which is on the grid itself. */
final class OnTheGrid implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        Duration length = attempt.visitType().length();
        return refuseIf(
                        !FiveMinutes.isOnGrid(attempt.range().start()),
                        new BookingRefusal.OffTheGrid())
                .or(() ->
                        refuseIf(
                                !attempt.range().length().equals(length),
                                new BookingRefusal.OtherLength(
                                        Math.toIntExact(length.toMinutes()))));
    }
}
