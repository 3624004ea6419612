package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.appointment.BookingRefusal;
import java.util.Optional;

/** One reason for which a visit may not be booked. Reads nothing but the attempt. */
@FunctionalInterface
public interface BookingRule {

    /** Nothing when this rule has no objection. */
    Optional<BookingRefusal> check(BookingAttempt attempt);

    /**
     * Whether an override of blocked time passes this rule over. What would double-book, or could
     * not be stored, never is.
     */
    default boolean isOverridable() {
        return false;
    }

    /** {@code refusal} when the rule is broken. */
    static Optional<BookingRefusal> refuseIf(boolean broken, BookingRefusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
