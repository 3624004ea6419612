package clinic.docket.service.appointment.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of the site in numbers.
 *
 * @param days every day of the month, in order
 */
public record MonthSheet(YearMonth month, List<DayTally> days) {
    public MonthSheet {
        days = List.copyOf(days);
    }

    /** Empty for a day of another month. */
    public Optional<DayTally> day(LocalDate date) {
        return YearMonth.from(date).equals(month)
                ? Optional.of(days.get(date.getDayOfMonth() - 1))
                : Optional.empty();
    }
}
