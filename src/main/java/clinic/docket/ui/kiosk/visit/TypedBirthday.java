package clinic.docket.ui.kiosk.visit;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day and a month, digit by digit: a 4 cannot begin a day of two digits, so it is the fourth.
 *
 * @param digits at most four
 */
public record TypedBirthday(String digits) {
    public static final TypedBirthday NOTHING = new TypedBirthday("");

    private static final int OF_DAY = 2;
    private static final int OF_BOTH = 4;
    private static final int MOST_OF_DAY = 3;
    private static final int MOST_OF_MONTH = 1;

    /** What is still to be done. */
    public enum Missing {
        DAY,
        MONTH,
        /** All four digits are there, and no calendar has such a day. */
        REAL_DAY,
        NOTHING
    }

    public TypedBirthday with(int digit) {
        int typed = digits.length();
        if (typed == OF_BOTH) {
            return this;
        }
        boolean alone =
                (typed == 0 && digit > MOST_OF_DAY) || (typed == OF_DAY && digit > MOST_OF_MONTH);
        return new TypedBirthday(digits + (alone ? "0" : "") + digit);
    }

    public TypedBirthday withoutLast() {
        return digits.isEmpty()
                ? this
                : new TypedBirthday(digits.substring(0, digits.length() - 1));
    }

    public String day() {
        return digits.substring(0, Math.min(OF_DAY, digits.length()));
    }

    public String month() {
        return digits.substring(Math.min(OF_DAY, digits.length()));
    }

    /** The 29th of February is one. */
    public Optional<MonthDay> value() {
        if (digits.length() < OF_BOTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(month()), Integer.parseInt(day())));
        } catch (DateTimeException e) {
            return Optional.empty(); // Such as the 31st of February.
        }
    }

    public Missing missing() {
        if (digits.length() < OF_DAY) {
            return Missing.DAY;
        }
        if (digits.length() < OF_BOTH) {
            return Missing.MONTH;
        }
        return value().isPresent() ? Missing.NOTHING : Missing.REAL_DAY;
    }

    /** Masked: it belongs to a person. */
    @Override
    public String toString() {
        return "TypedBirthday[masked]";
    }
}
