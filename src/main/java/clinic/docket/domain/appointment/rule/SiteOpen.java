package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import java.util.Optional;

/** Nothing is booked on the site's holidays. */
final class SiteOpen implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.timetable().holidays().stream()
                .filter(holiday -> attempt.dates().contains(holiday.date()))
                .findFirst()
                .map(holiday -> new BookingRefusal.SiteClosed(holiday.name()));
    }
}
