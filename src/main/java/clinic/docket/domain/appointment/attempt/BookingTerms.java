package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.appointment.BookingSource;

/**
 * On what terms a slot is wanted. Another lane and an override need rights of their own, which are
 * asked before the rules are.
 *
 * @param lane 0, or the number of an overbooking lane
 * @param overridesBlockedTime whether hours, breaks, absences and holidays are to be passed over
 */
public record BookingTerms(BookingSource source, int lane, boolean overridesBlockedTime) {
    /** As the desk books: in the normal lane, and nothing passed over. */
    public static final BookingTerms DESK = of(BookingSource.DESK);

    public static final int MAIN_LANE = 0;

    public static BookingTerms of(BookingSource source) {
        return new BookingTerms(source, MAIN_LANE, false);
    }

    public BookingTerms inLane(int number) {
        return new BookingTerms(source, number, overridesBlockedTime);
    }

    public BookingTerms overridingBlockedTime() {
        return new BookingTerms(source, lane, true);
    }

    public boolean isOverbooking() {
        return lane != MAIN_LANE;
    }
}
