package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** A doctor is booked only for types of visit that this doctor does not withhold. */
final class OfferedByDoctor implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return refuseIf(
                attempt.conditions().withheld(),
                new BookingRefusal.NotOfferedByDoctor(attempt.practitioner().displayName()));
    }
}
