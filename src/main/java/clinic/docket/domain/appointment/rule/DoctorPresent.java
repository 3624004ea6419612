package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import java.util.Optional;

/** A visit does not run into an absence or a block-out of its doctor; its buffers may. */
final class DoctorPresent implements BookingRule {
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
