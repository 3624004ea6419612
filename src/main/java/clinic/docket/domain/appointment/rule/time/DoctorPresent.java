package clinic.docket.domain.appointment.rule.time;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** A visit does not run into an absence or a block-out of its doctor; its buffers may. */
public final class DoctorPresent implements BookingRule {
    @Override
    public boolean isOverridable() {
        return true;
    }

    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return attempt.timetable().absences().stream()
                .filter(absence -> absence.practitioner().equals(attempt.practitioner().id()))
                .filter(absence -> absence.range().overlaps(attempt.range()))
                .findFirst()
                .map(absence ->
                        new BookingRefusal.DoctorAway(absence.reason(), absence.range().end()));
    }
}
