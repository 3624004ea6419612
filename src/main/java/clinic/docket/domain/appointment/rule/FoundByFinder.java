package clinic.docket.domain.appointment.rule;

import static clinic.docket.domain.appointment.rule.BookingRule.refuseIf;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.schedule.slot.SlotFinder;
import java.util.Optional;

/** What the slot finder would not offer is not booked, whatever the other rules say. */
record FoundByFinder(SlotFinder finder) implements BookingRule {
    @Override
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        boolean offered =
                finder.fits(
                        attempt.search(), attempt.slot(), attempt.timetable(), attempt.occupancy());
        return refuseIf(!offered, new BookingRefusal.OutsideWorkingHours());
    }
}
