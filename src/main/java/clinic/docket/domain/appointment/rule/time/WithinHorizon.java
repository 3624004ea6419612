package clinic.docket.domain.appointment.rule.time;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.time.LocalDate;
import java.util.Optional;

/** A visit starts now at the earliest, and not later than the policy's horizon from today. */
public final class WithinHorizon implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        int days = attempt.conditions().policy().horizonDays();
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
