package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A timetable made ready for questions about many doctors and days. Hours that touch or overlap are
 * one stretch, over midnight too, as long as they are in the same room. Belongs to one thread.
 */
final class WorkingTime {
    private final SiteClock clock;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Map<PractitionerId, DoctorTimes> doctors = new HashMap<>();

    WorkingTime(Timetable timetable) {
        clock = new SiteClock(timetable.site().zone());
        timetable.holidays().stream().map(Holiday::date).forEach(holidays::add);
        timetable.hours().forEach(each -> doctor(each.practitioner()).add(each));
        timetable.breaks().forEach(each -> doctor(each.practitioner()).add(each));
        timetable.absences().forEach(each -> doctor(each.practitioner()).add(each));
    }

    /**
     * Working time of one room, sorted; of no room when the hours name none, or rooms do not
     * matter.
     */
    // Never compared and never handed out; an object per stretch would cost more than all the rest.
    @SuppressWarnings("ArrayRecordComponent")
    record Stretches(Optional<RoomId> room, long[] spans) {}

    DayClock day(LocalDate date) {
        return clock.day(date);
    }

    /** The hours of a day, breaks and absences still in them; none on a holiday. */
    List<TimeRange> hours(PractitionerId practitioner, LocalDate date) {
        DayClock day = day(date);
        DoctorTimes times = doctors.get(practitioner);
        if (times == null) {
            return List.of();
        }
        return Spans.ranges(DoctorTimes.merged(rows(times, day)));
    }

    /** The hours of a day without breaks and absences, whatever the room, cut at midnight. */
    long[] net(PractitionerId practitioner, DayClock day) {
        for (Stretches stretches : startingOn(practitioner, day, false)) {
            return Spans.within(stretches.spans(), day.start(), day.end());
        }
        return Spans.NONE;
    }

    /**
     * Where visits that start on this day may lie: hours without breaks and absences, going on
     * after midnight where the next day's hours follow without a pause.
     */
    List<Stretches> startingOn(PractitionerId practitioner, DayClock day, boolean byRoom) {
        DoctorTimes times = doctors.get(practitioner);
        if (times == null) {
            return List.of();
        }
        List<DoctorTimes.Row> rows = rows(times, day);
        if (rows.isEmpty()) {
            return List.of();
        }
        long[] pauses = times.pauses(day);
        List<Stretches> stretches = new ArrayList<>(1);
        if (rows.stream().anyMatch(row -> row.end() == day.end())) {
            DayClock next = dayAfter(day);
            rows.addAll(rows(times, next));
            pauses = join(pauses, times.pauses(next));
        }
        for (var group : groups(rows, byRoom).entrySet()) {
            long[] spans = Spans.minus(DoctorTimes.merged(group.getValue()), pauses);
            stretches.add(new Stretches(group.getKey(), Spans.minus(spans, times.absences())));
        }
        return stretches;
    }

    // A zone that moved across the date line has skipped a whole date.
    private DayClock dayAfter(DayClock day) {
        DayClock next = day(day.date().plusDays(1));
        return next.start() < next.end() ? next : day(next.date().plusDays(1));
    }

    private List<DoctorTimes.Row> rows(DoctorTimes times, DayClock day) {
        return holidays.contains(day.date()) ? List.of() : times.rows(day);
    }

    private static Map<Optional<RoomId>, List<DoctorTimes.Row>> groups(
            List<DoctorTimes.Row> rows, boolean byRoom) {
        if (!byRoom) {
            return Map.of(Optional.empty(), rows);
        }
        if (rows.size() == 1) {
            return Map.of(rows.getFirst().room(), rows);
        }
        var groups = new LinkedHashMap<Optional<RoomId>, List<DoctorTimes.Row>>();
        rows.stream()
                .sorted(Comparator.comparingLong(DoctorTimes.Row::start))
                .forEach(row ->
                        groups.computeIfAbsent(row.room(), room -> new ArrayList<>()).add(row));
        return groups;
    }

    private static long[] join(long[] today, long[] tomorrow) {
        long[] both = new long[today.length + tomorrow.length];
        int length = 0;
        for (int i = 0; i < today.length; i += 2) {
            length = Spans.append(both, length, today[i], today[i + 1]);
        }
        for (int i = 0; i < tomorrow.length; i += 2) {
            length = Spans.append(both, length, tomorrow[i], tomorrow[i + 1]);
        }
        return Spans.copy(both, length);
    }

    private DoctorTimes doctor(PractitionerId practitioner) {
        return doctors.computeIfAbsent(practitioner, id -> new DoctorTimes());
    }
}
