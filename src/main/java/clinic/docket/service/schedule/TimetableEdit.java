package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A timetable as it would be with one entry more, changed or less. */
final class TimetableEdit {
    private TimetableEdit() {}

    static Timetable put(Timetable t, WorkingHours hours) {
        var all = put(t.hours(), hours, WorkingHours::id);
        return new Timetable(t.site(), all, t.breaks(), t.absences(), t.holidays());
    }

    static Timetable put(Timetable t, ScheduleBreak pause) {
        var all = put(t.breaks(), pause, ScheduleBreak::id);
        return new Timetable(t.site(), t.hours(), all, t.absences(), t.holidays());
    }

    static Timetable put(Timetable t, Absence absence) {
        var all = put(t.absences(), absence, Absence::id);
        return new Timetable(t.site(), t.hours(), t.breaks(), all, t.holidays());
    }

    static Timetable put(Timetable t, Holiday holiday) {
        var all = put(t.holidays(), holiday, Holiday::id);
        return new Timetable(t.site(), t.hours(), t.breaks(), t.absences(), all);
    }

    static Timetable withoutHours(Timetable t, UUID id) {
        var rest = t.hours().stream().filter(hours -> !hours.id().equals(id)).toList();
        return new Timetable(t.site(), rest, t.breaks(), t.absences(), t.holidays());
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, UUID> id) {
        var others = all.stream().filter(each -> !id.apply(each).equals(id.apply(one)));
        return Stream.concat(others, Stream.of(one)).toList();
    }
}
