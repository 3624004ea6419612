package clinic.docket.ui.calendar.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * Where a week begins and which number it has.
 *
 * <p>A language without a country, as the texts have it, begins its weeks on Monday, as ISO 8601
 * does; with one as that country does, such as on Sunday in the United States.
 */
public record Weeks(WeekFields fields) {

    public static Weeks of(Locale locale) {
        return new Weeks(locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale));
    }

    public LocalDate firstDay(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(fields.getFirstDayOfWeek()));
    }

    public LocalDate lastDay(LocalDate date) {
        return firstDay(date).plusDays(6);
    }

    /** The days of a week in their order, from 0. */
    public DayOfWeek day(int index) {
        return fields.getFirstDayOfWeek().plus(index);
    }

    public int number(LocalDate date) {
        return date.get(fields.weekOfWeekBasedYear());
    }
}
