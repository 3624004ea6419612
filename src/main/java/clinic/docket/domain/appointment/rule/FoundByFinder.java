package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.attempt.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.schedule.slot.SlotFinder;
import java.util.Optional;

/**
 * What the slot finder would not offer is not booked, whatever the other rules say; but it offers
 * no blocked time, so an override passes it over.
 */
record FoundByFinder(SlotFinder finder) implements BookingRule {
    @Override
    public boolean isOverridable() {
        return true;
    }

    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        boolean offered =
                finder.fits(
                        attempt.search(), attempt.slot(), attempt.timetable(), attempt.occupancy());
        return refuseIf(!offered, new BookingRefusal.OutsideWorkingHours());
    }
}
