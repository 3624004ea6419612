package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A wall-clock period that returns every week, or every odd or even week, between two dates (both
 * included). An end of 00:00 means midnight at the end of the day; a period never crosses midnight.
 */
public record WeeklyPeriod(
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        WeekParity parity,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {
    public WeeklyPeriod {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException("A period ends after it starts");
        }
    }

    public boolean holdsOn(LocalDate date) {
        return date.getDayOfWeek() == weekday
                && !date.isBefore(validFrom)
                && validUntil.filter(date::isAfter).isEmpty()
                && parity.includes(date);
    }

    /** Empty when a clock change swallows the whole period. Does not ask {@link #holdsOn}. */
    public Optional<TimeRange> on(LocalDate date, SiteZone zone) {
        Instant start = zone.instant(date, from);
        Instant end = zone.endInstant(date, until);
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }
}
