package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.rule.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import java.time.LocalDate;
import java.util.Optional;

/** A visit starts now at the earliest, and not later than so many days from today. */
record WithinHorizon(int days) implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        LocalDate last = attempt.zone().date(attempt.now()).plusDays(days);
        return refuseIf(
                        attempt.range().start().isBefore(attempt.now()),
                        new BookingRefusal.InThePast())
                .or(() ->
                        refuseIf(
                                attempt.date().isAfter(last),
                                new BookingRefusal.BeyondHorizon(days)));
    }
}
