package clinic.docket.domain.appointment.rule;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.appointment.rule.time.DoctorPresent;
import clinic.docket.domain.appointment.rule.time.EnoughNotice;
import clinic.docket.domain.appointment.rule.time.OutsideBreaks;
import clinic.docket.domain.appointment.rule.time.SiteOpen;
import clinic.docket.domain.appointment.rule.time.WithinHorizon;
import clinic.docket.domain.appointment.rule.time.WithinWorkingHours;
import clinic.docket.domain.schedule.slot.SlotFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules in the order in which they are asked, the most telling first; the first refusal is the
 * answer to a booking, all of them are the answer to "why is this time not free?". The slot finder
 * comes last and decides: the rules before it put its "no" into words.
 */
public final class BookingRules {
    private final List<BookingRule> inWords;
    private final BookingRule last;

    /**
     * @param last says something only where all others are silent
     */
    public BookingRules(List<BookingRule> inWords, BookingRule last) {
        this.inWords = List.copyOf(inWords);
        this.last = last;
    }

    public static BookingRules standard() {
        return new BookingRules(inWords(), new FoundByFinder(new SlotFinder()));
    }

    /** Every rule but the finder. */
    static List<BookingRule> inWords() {
        return List.of(
                new StillOffered(),
                new OfferedByDoctor(),
                new OnTheGrid(),
                new WithinHorizon(),
                new AtItsSite(),
                new LaneOpen(),
                new SiteOpen(),
                new DoctorPresent(),
                new WithinWorkingHours(),
                new OutsideBreaks(),
                new DoctorFree(),
                new RoomFree(),
                new EnoughNotice());
    }

    /** Nothing when the visit may be booked. */
    public Optional<BookingRefusal> check(BookingAttempt attempt) {
        return Stream.concat(inWords.stream(), Stream.of(last))
                .filter(rule -> applies(rule, attempt))
                .map(rule -> rule.check(attempt))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Every reason against it; empty exactly when {@link #check} has none. */
    public List<BookingRefusal> all(BookingAttempt attempt) {
        var reasons =
                inWords.stream()
                        .filter(rule -> applies(rule, attempt))
                        .map(rule -> rule.check(attempt))
                        .flatMap(Optional::stream)
                        .toList();
        return reasons.isEmpty() ? check(attempt).stream().toList() : reasons;
    }

    /** What an override has passed over; empty where there was nothing, or no override. */
    public List<BookingRefusal> overridden(BookingAttempt attempt) {
        return inWords.stream()
                .filter(rule -> !applies(rule, attempt))
                .map(rule -> rule.check(attempt))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean applies(BookingRule rule, BookingAttempt attempt) {
        return !(attempt.terms().overridesBlockedTime() && rule.isOverridable());
    }
}
