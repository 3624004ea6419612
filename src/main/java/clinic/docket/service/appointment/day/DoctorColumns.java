package clinic.docket.service.appointment.day;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts the records of a day into a column per doctor. */
final class DoctorColumns {
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(10);

    private final SlotFinder finder = new SlotFinder();
    private final DayRecords.Day day;

    DoctorColumns(DayRecords.Day day) {
        this.day = day;
    }

    /**
     * In the order of the doctors; those who are not here and have nothing on this day left out.
     */
    List<DoctorDay> columns() {
        return day.practitioners().stream().map(this::column).filter(this::isShown).toList();
    }

    /** A doctor who was switched off stays on the days on which there is something to see. */
    private boolean isShown(DoctorDay column) {
        boolean isAway = !column.absences().isEmpty() && worksHere(column.practitioner().id());
        boolean works = isAway || !column.working().isEmpty();
        boolean hasVisits = !column.visits().isEmpty() || !column.holds().isEmpty();
        return hasVisits || (works && column.practitioner().active());
    }

    /** On any weekday: an absence is from all sites, and says nothing where somebody never is. */
    private boolean worksHere(PractitionerId doctor) {
        return day.timetable().hours().stream()
                .anyMatch(hours -> hours.practitioner().equals(doctor));
    }

    private DoctorDay column(Practitioner doctor) {
        var id = doctor.id();
        return new DoctorDay(
                doctor,
                roomName(id),
                late(id),
                finder.hours(id, day.date(), day.timetable()),
                pauses(id),
                absences(id),
                day.visits().stream().filter(v -> v.practitioner().equals(id)).toList(),
                day.holds().stream()
                        .filter(hold -> hold.practitioner().equals(id))
                        .map(hold -> new DoctorDay.HeldTime(hold, hold.workstation()))
                        .toList(),
                free(id));
    }

    /** The room of the day's first hours that have one. */
    private String roomName(PractitionerId doctor) {
        return day.timetable().hours().stream()
                .filter(hours -> hours.practitioner().equals(doctor))
                .filter(hours -> hours.period().holdsOn(day.date()))
                .sorted(Comparator.comparing(hours -> hours.period().from()))
                .map(WorkingHours::room)
                .flatMap(Optional::stream)
                .flatMap(id -> day.rooms().stream().filter(room -> room.id().equals(id)))
                .map(Room::name)
                .findFirst()
                .orElse("");
    }

    private Duration late(PractitionerId doctor) {
        return day.delays().stream()
                .filter(delay -> delay.practitioner().equals(doctor))
                .map(Delay::length)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private List<DoctorDay.Pause> pauses(PractitionerId doctor) {
        if (day.holiday().isPresent()) {
            return List.of();
        }
        return day.timetable().breaks().stream()
                .filter(pause -> pause.practitioner().equals(doctor))
                .filter(pause -> pause.period().holdsOn(day.date()))
                .flatMap(this::pause)
                .sorted(byStart(DoctorDay.Pause::range))
                .toList();
    }

    private Stream<DoctorDay.Pause> pause(ScheduleBreak pause) {
        return pause.period().on(day.date(), day.site().zone()).stream()
                .map(range -> new DoctorDay.Pause(pause.name(), range));
    }

    private List<Absence> absences(PractitionerId doctor) {
        return day.timetable().absences().stream()
                .filter(absence -> absence.practitioner().equals(doctor))
                .filter(absence -> absence.range().overlaps(day.range()))
                .sorted(byStart(Absence::range))
                .toList();
    }

    private List<TimeRange> free(PractitionerId doctor) {
        Instant now = FiveMinutes.ceil(day.now());
        return finder.free(doctor, day.date(), day.timetable(), day.taken()).stream()
                .filter(gap -> gap.end().isAfter(now))
                .map(gap -> gap.contains(now) ? new TimeRange(now, gap.end()) : gap)
                .filter(gap -> gap.length().compareTo(SHORTEST_GAP) >= 0)
                .toList();
    }

    private static <T> Comparator<T> byStart(Function<T, TimeRange> range) {
        return Comparator.comparing(each -> range.apply(each).start());
    }
}
