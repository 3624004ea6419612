package clinic.docket.ui.calendar.grid.axis;

import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day whose times are drawn on the axis of another one, at the same wall clock; so ten o'clock is
 * at the same height on every day of a week, also when the clock is changed in between.
 *
 * <p>On its own axis a day keeps its 23 or 25 hours. On the axis of another day an hour that the
 * clock shows twice has one place, where both are drawn; a point there means the first one.
 *
 * @param shift from the day to the axis, where no clock is changed on either of them
 */
public record AxisDay(SiteZone zone, LocalDate axis, LocalDate date, Optional<Duration> shift) {
    private static final Duration USUAL_DAY = Duration.ofDays(1);

    public static AxisDay of(SiteZone zone, LocalDate axis, LocalDate date) {
        if (axis.equals(date)) {
            return new AxisDay(zone, axis, date, Optional.of(Duration.ZERO));
        }
        var shift = Duration.between(zone.startOfDay(date), zone.startOfDay(axis));
        boolean usual = isUsual(zone, axis) && isUsual(zone, date);
        return new AxisDay(zone, axis, date, usual ? Optional.of(shift) : Optional.empty());
    }

    /** Whether the clock is not changed on that day: such a day makes a good axis. */
    public static boolean isUsual(SiteZone zone, LocalDate date) {
        return zone.day(date).length().equals(USUAL_DAY);
    }

    /** Where a time of this day is on the axis. */
    public Instant onAxis(Instant time) {
        return shift.map(time::plus).orElseGet(() -> moved(time, date, axis));
    }

    public TimeRange onAxis(TimeRange range) {
        var start = onAxis(range.start());
        var end = onAxis(range.end());
        // In the hour that is there twice a visit may end at an earlier wall clock than it began.
        return end.isAfter(start) ? new TimeRange(start, end) : TimeRange.of(start, range.length());
    }

    /** Which time of this day is there on the axis. */
    public Instant ofAxis(Instant place) {
        return shift.map(place::minus).orElseGet(() -> moved(place, axis, date));
    }

    private Instant moved(Instant time, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, zone.date(time));
        return zone.instant(to.plusDays(days), zone.time(time));
    }
}
