package clinic.docket.ui.kit.text;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.time.TimeRange;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times, dates, lengths, money and ages as people read them: in the language of the texts and on
 * the wall clock of one site.
 *
 * <p>Has no clock: what depends on today is told which day that is. A line never breaks inside an
 * amount or a length (no-break spaces).
 */
public final class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final PatientNames names;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter dateLong;
    private final DateTimeFormatter dateYear;
    private final DateTimeFormatter month;

    /** Writes times of the site in that zone. */
    public Formats(Texts texts, ZoneId zone) {
        this(texts, zone, new PatientNames());
    }

    /** As the other, with names that whoever made them may hide. */
    public Formats(Texts texts, ZoneId zone, PatientNames names) {
        this.texts = texts;
        this.names = names;
        this.locale = texts.locale();
        this.zone = zone;
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.day = DateTimeFormatter.ofPattern(texts.get("kit.format.day"), locale);
        this.date = DateTimeFormatter.ofPattern(texts.get("kit.format.date"), locale);
        this.dayMonth = DateTimeFormatter.ofPattern(texts.get("kit.format.dayMonth"), locale);
        this.dateLong = DateTimeFormatter.ofPattern(texts.get("kit.format.dateLong"), locale);
        this.dateYear = DateTimeFormatter.ofPattern(texts.get("kit.format.dateYear"), locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    public ZoneId zone() {
        return zone;
    }

    public PatientNames names() {
        return names;
    }

    /** "10:50" on the wall clock of the site. */
    public String time(Instant instant) {
        return time.format(instant.atZone(zone));
    }

    /** "10:50". */
    public String time(LocalTime wallClock) {
        return time.format(wallClock);
    }

    /** "Tue 24 Nov". */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** "Tue 24 Nov", the day on the wall clock of the site. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** "24 Nov", where there is little room; the day on the wall clock of the site. */
    public String dayMonth(Instant instant) {
        return dayMonth.format(LocalDate.ofInstant(instant, zone));
    }

    /** "Tue 24 November 2026". */
    public String dateLong(LocalDate day) {
        return dateLong.format(day);
    }

    /** "Tue 24". */
    public String day(LocalDate day) {
        return this.day.format(day);
    }

    /** "23–29 November 2026", "30 November – 6 December 2026". */
    public String dates(LocalDate first, LocalDate last) {
        var length =
                first.getYear() != last.getYear()
                        ? "years"
                        : first.getMonth() == last.getMonth() ? "month" : "months";
        var start = DateTimeFormatter.ofPattern(texts.get("kit.format.first." + length), locale);
        var end = DateTimeFormatter.ofPattern(texts.get("kit.format.last"), locale);
        return texts.format("kit.format.dates." + length, start.format(first), end.format(last));
    }

    /** "14 Mar 1985". */
    public String birthDate(LocalDate day) {
        return dateYear.format(day);
    }

    /** "February 1985". */
    public String month(YearMonth month) {
        return this.month.format(month);
    }

    /** "Tue 24 Nov, 10:50". */
    public String dateTime(Instant instant) {
        return texts.format("kit.format.dateTime", date(instant), time(instant));
    }

    /** "10:50–11:10". */
    public String range(Instant start, Instant end) {
        return texts.format("kit.format.range", time(start), time(end));
    }

    /** "10:50–11:10". */
    public String range(TimeRange range) {
        return range(range.start(), range.end());
    }

    /** "08:00–12:30". */
    public String range(LocalTime start, LocalTime end) {
        return texts.format("kit.format.range", time(start), time(end));
    }

    /** "Tuesday". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** "T", as above a column of days. */
    public String weekdayLetter(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }

    /** "20 min", "1 h 30 min"; whole minutes, seconds are dropped. */
    public String duration(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return unbroken(texts.format("kit.format.minutes", minutes));
        }
        return unbroken(
                minutes == 0
                        ? texts.format("kit.format.hours", hours)
                        : texts.format("kit.format.hoursMinutes", hours, minutes));
    }

    /** "4:12", minutes and seconds that are left; never below "0:00". */
    public String countdown(Duration left) {
        var seconds = Math.max(0, left.toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** "€ 24.00": the currency before the number in every language. */
    public String money(Money amount) {
        return money(amount, amount.currency().getDefaultFractionDigits());
    }

    /** "€ 24" for whole amounts, else as {@link #money}; for buttons. */
    public String moneyShort(Money amount) {
        var digits = amount.currency().getDefaultFractionDigits();
        var whole = amount.minorUnits() % Math.powExact(10L, digits) == 0;
        return money(amount, whole ? 0 : digits);
    }

    /** "41"; below two years in months, below three months in weeks: "14 mo", "7 wk". */
    public String age(LocalDate birthDate, LocalDate today) {
        var months = Period.between(birthDate, today).toTotalMonths();
        if (months < 3) {
            var weeks = ChronoUnit.WEEKS.between(birthDate, today);
            return unbroken(texts.format("kit.format.ageWeeks", weeks));
        }
        return months < 24
                ? unbroken(texts.format("kit.format.ageMonths", months))
                : number(months / 12);
    }

    /** "2,000". */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String money(Money amount, int shownDigits) {
        var currency = amount.currency();
        var value = BigDecimal.valueOf(amount.minorUnits(), currency.getDefaultFractionDigits());
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(shownDigits);
        format.setMaximumFractionDigits(shownDigits);
        return currency.getSymbol(locale) + NO_BREAK_SPACE + format.format(value);
    }

    private static String unbroken(String text) {
        return text.replace(' ', NO_BREAK_SPACE);
    }
}
