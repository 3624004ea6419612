package clinic.docket.domain.appointment.rule.time;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** Nothing is booked on the site's holidays. */
public final class SiteOpen implements BookingRule {
    @Override
    public boolean isOverridable() {
        return true;
    }

    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.timetable().holidays().stream()
                .filter(holiday -> attempt.dates().contains(holiday.date()))
                .findFirst()
                .map(holiday -> new BookingRefusal.SiteClosed(holiday.name()));
    }
}
