package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A weekly period together with the wall clock by which it is read, so that periods of sites in
 * different zones can be compared.
 */
public record PlacedPeriod(WeeklyPeriod period, SiteZone zone) {
    /** In two years every pair of clocks has had all its differences, summer time included. */
    private static final int YEARS = 2;

    /** When it takes place within the range or touches it, in order. */
    public Stream<TimeRange> within(TimeRange range) {
        LocalDate first = zone.date(range.start());
        LocalDate last = zone.date(range.end());
        return first.datesUntil(last.plusDays(1))
                .filter(period::holdsOn)
                .flatMap(date -> period.on(date, zone).stream())
                .filter(range::overlaps);
    }

    /** Whether there is a moment from that day on, within two years, at which both hold. */
    public boolean meets(PlacedPeriod other, LocalDate from) {
        LocalDate first = latest(latest(period.validFrom(), other.period.validFrom()), from);
        LocalDate end = first.plusYears(YEARS);
        // A day more at both ends: what is today here is yesterday or tomorrow elsewhere.
        return first.minusDays(1)
                .datesUntil(end)
                .filter(period::holdsOn)
                .flatMap(date -> period.on(date, zone).stream())
                .anyMatch(range -> other.within(range).findAny().isPresent());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
