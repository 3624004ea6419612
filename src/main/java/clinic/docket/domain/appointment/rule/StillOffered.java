package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import java.util.Optional;

/** Doctors and types of visit that were switched off take no new visits. */
final class StillOffered implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return refuseIf(!attempt.practitioner().active(), new BookingRefusal.DoctorInactive())
                .or(() ->
                        refuseIf(
                                !attempt.visitType().active(),
                                new BookingRefusal.VisitTypeInactive()));
    }
}
