package clinic.docket.service.appointment.day;

import clinic.docket.domain.appointment.VisitTally;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of a month.
 *
 * @param working the doctors of the site who are not switched off
 * @param asked whose numbers are wanted
 */
record MonthRecords(
        Timetable timetable,
        List<PractitionerId> working,
        Collection<PractitionerId> asked,
        List<VisitTally> visits,
        Instant now) {

    MonthSheet sheet(YearMonth month) {
        var byDate = byDate();
        return new MonthSheet(
                month,
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(date -> day(date, byDate.getOrDefault(date, List.of())))
                        .toList());
    }

    /** A visit belongs to the day of the site on which it begins, whatever the clock does. */
    private Map<LocalDate, List<VisitTally>> byDate() {
        var zone = timetable.site().zone();
        var byDate = new HashMap<LocalDate, List<VisitTally>>();
        for (var each : visits) {
            byDate.computeIfAbsent(zone.date(each.range().start()), date -> new ArrayList<>())
                    .add(each);
        }
        return byDate;
    }

    private DayTally day(LocalDate date, List<VisitTally> visitsOfDay) {
        var open = new ArrayList<TimeRange>();
        boolean somebody = false;
        var finder = new SlotFinder();
        for (var doctor : working) {
            var hours = finder.working(doctor, date, timetable);
            somebody |= !hours.isEmpty();
            if (asked.contains(doctor)) {
                open.addAll(hours);
            }
        }
        var left = left(open).minus(taken(visitsOfDay));
        return new DayTally(
                date,
                holiday(date),
                presence(!open.isEmpty(), somebody),
                visitsOfDay.stream().mapToInt(VisitTally::visits).sum(),
                left.isNegative() ? Duration.ZERO : left);
    }

    private static DayTally.Presence presence(boolean here, boolean somebody) {
        if (here) {
            return DayTally.Presence.HERE;
        }
        return somebody ? DayTally.Presence.AWAY : DayTally.Presence.CLOSED;
    }

    private String holiday(LocalDate date) {
        return timetable.holidays().stream()
                .filter(each -> each.date().equals(date))
                .map(Holiday::name)
                .findFirst()
                .orElse("");
    }

    private Duration left(List<TimeRange> ranges) {
        return ranges.stream().map(this::fromNow).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration taken(List<VisitTally> tallies) {
        return tallies.stream()
                .map(each -> fromNow(each.range()).multipliedBy(each.visits()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration fromNow(TimeRange range) {
        var start = range.start().isAfter(now) ? range.start() : now;
        return start.isBefore(range.end()) ? Duration.between(start, range.end()) : Duration.ZERO;
    }
}
