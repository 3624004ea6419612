package clinic.docket.domain.appointment.rule.time;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.time.Instant;
import java.util.Optional;

/** A visit is booked so long before it starts as the policy asks for this way of booking. */
public final class EnoughNotice implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        Instant start = attempt.range().start();
        boolean isPast = start.isBefore(attempt.now());
        return refuseIf(
                !isPast && start.isBefore(attempt.earliest()),
                new BookingRefusal.TooShortNotice(attempt.earliest()));
    }
}
