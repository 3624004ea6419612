package clinic.docket.ui.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date as the desk types it: "8.12", "8.12.2026", "2026-12-08", "+2w", "-3", "fri".
 *
 * <p>A day without a year is the next one, unless it was in the last two months: then the desk
 * looks back. A weekday is the next one after today.
 */
final class DateInput {
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})[./ ]?(\\d{4}|\\d{2})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern STEP = Pattern.compile("([+-])\\s*(\\d{1,3})\\s*([a-z]?)");
    private static final int CENTURY = 2000;
    private static final int LOOK_BACK_MONTHS = 2;
    private static final int FEWEST_LETTERS = 2;

    private final LocalDate today;
    private final Locale locale;

    DateInput(LocalDate today, Locale locale) {
        this.today = today;
        this.locale = locale;
    }

    /** Empty when it is no date. */
    Optional<LocalDate> read(String typed) {
        var text = typed.strip().toLowerCase(locale);
        try {
            return Stream.of(iso(text), dayMonth(text), step(text), weekday(text))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty(); // The 31st of a month that has none.
        }
    }

    private static Optional<LocalDate> iso(String text) {
        return matching(ISO, text)
                .map(found -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
    }

    private Optional<LocalDate> dayMonth(String text) {
        return matching(DAY_MONTH, text)
                .map(found ->
                        found.group(3) == null
                                ? nearest(MonthDay.of(number(found, 2), number(found, 1)))
                                : LocalDate.of(
                                        year(found.group(3)), number(found, 2), number(found, 1)));
    }

    private LocalDate nearest(MonthDay day) {
        var thisYear = day.atYear(today.getYear());
        if (thisYear.isBefore(today.minusMonths(LOOK_BACK_MONTHS))) {
            return day.atYear(today.getYear() + 1);
        }
        var lastYear = day.atYear(today.getYear() - 1);
        return lastYear.isBefore(today.minusMonths(LOOK_BACK_MONTHS)) ? thisYear : lastYear;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    /** d, w and m; in German also t for days. Days without a letter. */
    private Optional<LocalDate> step(String text) {
        return matching(STEP, text)
                .flatMap(found -> {
                    int count = number(found, 2) * (found.group(1).equals("-") ? -1 : 1);
                    return switch (found.group(3)) {
                        case "", "d", "t" -> Optional.of(today.plusDays(count));
                        case "w" -> Optional.of(today.plusWeeks(count));
                        case "m" -> Optional.of(today.plusMonths(count));
                        default -> Optional.empty();
                    };
                });
    }

    private Optional<LocalDate> weekday(String text) {
        if (text.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Stream.of(DayOfWeek.values())
                .filter(day -> begins(day, text, locale) || begins(day, text, Locale.ENGLISH))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }

    private static boolean begins(DayOfWeek day, String text, Locale language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language)
                .toLowerCase(language)
                .startsWith(text);
    }

    private static Optional<Matcher> matching(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
