package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.schedule.slot.SlotFinder;
import java.util.List;
import java.util.Optional;

/**
 * The rules in the order in which they are asked; the first refusal is the answer. The slot finder
 * comes last and decides: the rules before it put its "no" into words.
 */
public final class BookingRules {
    /** How many days ahead visits are booked. */
    public static final int HORIZON_DAYS = 365;

    private final List<BookingRule> rules;

    public BookingRules(List<BookingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static BookingRules standard() {
        return new BookingRules(
                List.of(
                        new StillOffered(),
                        new OnTheGrid(),
                        new WithinHorizon(HORIZON_DAYS),
                        new SiteOpen(),
                        new WithinWorkingHours(),
                        new OutsideBreaks(),
                        new DoctorPresent(),
                        new DoctorFree(),
                        new RoomFree(),
                        new FoundByFinder(new SlotFinder())));
    }

    /** Nothing when the visit may be booked. */
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return rules.stream()
                .map(rule -> rule.check(attempt))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
