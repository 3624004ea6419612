package clinic.docket.ui.calendar.page;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which page is asked for. Two dates of the same week or month ask for the same page.
 *
 * @param last the last day, not the one after it
 */
public record Wanted(Span span, LocalDate first, LocalDate last, DoctorChoice doctors) {

    public static Wanted of(Span span, LocalDate date, Weeks weeks, DoctorChoice doctors) {
        return switch (span) {
            case DAY -> new Wanted(span, date, date, doctors);
            case WEEK -> new Wanted(span, weeks.firstDay(date), weeks.lastDay(date), doctors);
            case MONTH -> {
                var month = YearMonth.from(date);
                yield new Wanted(span, month.atDay(1), month.atEndOfMonth(), doctors);
            }
        };
    }
}
