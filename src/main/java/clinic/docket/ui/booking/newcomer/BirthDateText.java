package clinic.docket.ui.booking.newcomer;

import clinic.docket.ui.kit.form.TypedInput;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a birth date as it is said on the phone: "19.2.1990", "19.2.90", "19021990", "19 Feb 1990",
 * "1990-02-19". The year must be there, and two digits of it mean the latest such year that has
 * begun.
 */
final class BirthDateText {

    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}[./\\- ]+\\d{1,2}[./\\- ]*");
    private static final Pattern ONLY_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile(".*\\D\\d{2}");
    private static final int CENTURY = 100;

    private final TypedInput input;

    BirthDateText(Locale locale) {
        input = new TypedInput(locale);
    }

    Optional<LocalDate> read(String typed, LocalDate today) {
        var text = ONLY_DIGITS.matcher(typed.strip()).replaceFirst("$1.$2.$3");
        if (NO_YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        var shortYear = SHORT_YEAR.matcher(text).matches() && !isYearFirst(text);
        return input.date(text, today)
                .map(date -> shortYear && date.isAfter(today) ? date.minusYears(CENTURY) : date);
    }

    private static boolean isYearFirst(String text) {
        return text.length() > 4 && text.charAt(4) == '-';
    }
}
