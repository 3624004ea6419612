package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One doctor's rows of a timetable, by weekday. */
final class DoctorTimes {
    private final Map<DayOfWeek, List<Entry>> hours = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<Entry>> breaks = new EnumMap<>(DayOfWeek.class);
    private final List<TimeRange> away = new ArrayList<>();
    private long[] absences = Spans.NONE;

    /** A row of working hours on one day, as epoch seconds. */
    record Row(long start, long end, Optional<RoomId> room) {}

    private record Entry(WeeklyPeriod period, Optional<RoomId> room) {}

    void add(WorkingHours each) {
        add(hours, each.period(), each.room());
    }

    void add(ScheduleBreak each) {
        add(breaks, each.period(), Optional.empty());
    }

    void add(Absence absence) {
        away.add(absence.range());
        absences = Spans.of(away);
    }

    /** The hours of a day as a new list, in the order of the timetable. */
    List<Row> rows(DayClock day) {
        return rows(hours, day);
    }

    /** The breaks of a day. */
    long[] pauses(DayClock day) {
        return merged(rows(breaks, day));
    }

    long[] absences() {
        return absences;
    }

    static long[] merged(List<Row> rows) {
        if (rows.size() > 1) {
            rows.sort(Comparator.comparingLong(Row::start));
        }
        long[] spans = new long[2 * rows.size()];
        int length = 0;
        for (Row row : rows) {
            length = Spans.append(spans, length, row.start(), row.end());
        }
        return Spans.copy(spans, length);
    }

    private static void add(
            Map<DayOfWeek, List<Entry>> entries, WeeklyPeriod period, Optional<RoomId> room) {
        entries.computeIfAbsent(period.weekday(), day -> new ArrayList<>(2))
                .add(new Entry(period, room));
    }

    private static List<Row> rows(Map<DayOfWeek, List<Entry>> entries, DayClock day) {
        List<Row> rows = new ArrayList<>(2);
        for (Entry each : entries.getOrDefault(day.date().getDayOfWeek(), List.of())) {
            if (each.period().holdsOn(day.date())) {
                long start = day.at(each.period().from());
                long end = day.until(each.period().until());
                if (start < end) {
                    rows.add(new Row(start, end, each.room()));
                }
            }
        }
        return rows;
    }
}
