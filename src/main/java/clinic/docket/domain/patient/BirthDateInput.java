package clinic.docket.domain.patient;

import clinic.docket.domain.outcome.Outcome;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a birth date as people type it: {@code 19.2.1990}, {@code 19/2/90}, {@code 19 2 1990},
 * {@code 19021990}, {@code 190290}, {@code 1990-02-19} or {@code 19 Feb 1990}. Day first with any
 * language on screen, as in the search.
 */
public final class BirthDateInput {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-./\\s]+(\\d{1,2})[-./\\s]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern IN_ONE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final int CENTURY = 100;

    private BirthDateInput() {}

    /**
     * The date, or what is wrong with the text. Whether somebody can be born then is asked by
     * {@link PatientRules}.
     *
     * @param today a year of two digits is the latest that makes no date in the future
     */
    public static Outcome<LocalDate, PatientRefusal> read(String typed, LocalDate today) {
        String text = SpelledDates.inDigits(typed.strip());
        if (text.isEmpty()) {
            return Outcome.refused(new PatientRefusal.BirthDateMissing());
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), today);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), today);
        }
        Matcher inOne = IN_ONE.matcher(text);
        return inOne.matches()
                ? date(inOne.group(3), inOne.group(2), inOne.group(1), today)
                : unreadable();
    }

    /** The year that two or four typed digits mean; nothing while it is not finished. */
    static OptionalInt year(String digits, LocalDate today) {
        return switch (digits.length()) {
            case 4 -> OptionalInt.of(Integer.parseInt(digits));
            case 2 -> {
                int century = today.getYear() / CENTURY * CENTURY;
                int year = century + Integer.parseInt(digits);
                yield OptionalInt.of(year > today.getYear() ? year - CENTURY : year);
            }
            default -> OptionalInt.empty();
        };
    }

    private static Outcome<LocalDate, PatientRefusal> date(
            String yearDigits, String monthDigits, String dayDigits, LocalDate today) {
        int year = year(yearDigits, today).orElseThrow();
        int month = Integer.parseInt(monthDigits);
        int day = Integer.parseInt(dayDigits);
        if (month < 1 || month > Month.values().length || day < 1) {
            return unreadable();
        }
        var ofYear = YearMonth.of(year, month);
        return ofYear.isValidDay(day)
                ? Outcome.done(begun(ofYear.atDay(day), yearDigits, today))
                : Outcome.refused(new PatientRefusal.NoSuchDay(ofYear, ofYear.lengthOfMonth()));
    }

    private static LocalDate begun(LocalDate date, String yearDigits, LocalDate today) {
        boolean isCenturyOpen = yearDigits.length() == 2;
        return isCenturyOpen && date.isAfter(today) ? date.minusYears(CENTURY) : date;
    }

    private static Outcome<LocalDate, PatientRefusal> unreadable() {
        return Outcome.refused(new PatientRefusal.BirthDateUnreadable());
    }
}
