package clinic.docket.ui.kit.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times, dates, numbers and amounts as people type them: "8", "8:00", "0800"; "8.12.2026",
 * "8/12", "2026-12-08", "8 Dec 2026". The day always comes before the month, in every language, as
 * it does wherever Docket writes a date.
 */
public final class TypedInput {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})[./\\- ]+(\\d{1,2})(?:[./\\- ]+(\\d{4}|\\d{2}))?\\.?");

    /** Years of more digits are slips, and no database keeps them. */
    private static final int LAST_YEAR = 9999;

    private final Locale locale;

    public TypedInput(Locale locale) {
        this.locale = locale;
    }

    /** Midnight at the end of a day may be typed as 24:00. */
    public Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** A date without a year is the next such day from today on. */
    public Optional<LocalDate> date(String typed, LocalDate today) {
        String text = typed.strip();
        Matcher parts = DATE.matcher(text);
        try {
            return (parts.matches() ? numeric(parts, today) : written(text))
                    .filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A whole number without a sign. */
    public OptionalInt number(String typed) {
        String text = typed.strip();
        return text.matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** An amount in minor units; a comma and a point both separate the decimals. */
    public Optional<Long> minorUnits(String typed, Currency currency) {
        String text = typed.strip().replace(',', '.');
        if (!text.matches("\\d{1,9}(\\.\\d+)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BigDecimal(text)
                            .movePointRight(currency.getDefaultFractionDigits())
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .longValueExact());
        } catch (ArithmeticException tooManyDecimals) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> numeric(Matcher parts, LocalDate today) {
        int day = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            return Optional.of(next(MonthDay.of(month, day), today));
        }
        int year = Integer.parseInt(parts.group(3));
        return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
    }

    /** The 29th of February may be years away. */
    private static LocalDate next(MonthDay day, LocalDate today) {
        int year = today.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(today)) {
            year++;
        }
        return day.atYear(year);
    }

    private Optional<LocalDate> written(String text) {
        try {
            return Optional.of(
                    text.length() == 10 && text.charAt(4) == '-'
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text, words("d[.] MMM[.] uuuu")));
        } catch (DateTimeParseException notShort) {
            return Optional.of(LocalDate.parse(text, words("d[.] MMMM uuuu")));
        }
    }

    private DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
