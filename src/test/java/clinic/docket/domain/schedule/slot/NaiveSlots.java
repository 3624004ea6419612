package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Free slots the slow way, to judge the finder by: minute after minute, asking the wall clock at
 * each. Shares no arithmetic with the finder.
 */
final class NaiveSlots {
    private final SlotCase slotCase;
    private final SlotSearch search;
    private final ZoneId zone;
    private final Map<LocalDateTime, Instant> firstShowings = new HashMap<>();

    NaiveSlots(SlotCase slotCase) {
        this(slotCase, slotCase.search());
    }

    NaiveSlots(SlotCase slotCase, SlotSearch search) {
        this.slotCase = slotCase;
        this.search = search;
        this.zone = slotCase.zone().id();
    }

    List<Slot> find() {
        List<Slot> all = new ArrayList<>();
        for (PractitionerId doctor : search.practitioners()) {
            Set<Instant> starts = new HashSet<>();
            for (LocalDate date = search.firstDay();
                    !date.isAfter(search.lastDay());
                    date = date.plusDays(1)) {
                for (Optional<RoomId> room : rooms(doctor, date)) {
                    for (Slot slot : slots(doctor, date, room)) {
                        if (starts.add(slot.range().start())) {
                            all.add(slot);
                        }
                    }
                }
            }
        }
        all.sort(Comparator.comparing((Slot slot) -> slot.range().start()));
        return all;
    }

    /**
     * The rooms of a day's hours, whose first hours begin first; no room at all when none is
     * needed.
     */
    private List<Optional<RoomId>> rooms(PractitionerId doctor, LocalDate date) {
        if (!search.needsRoom()) {
            return List.of(Optional.empty());
        }
        return slotCase.timetable().hours().stream()
                .filter(hours -> hours.practitioner().equals(doctor) && holds(hours.period(), date))
                .sorted(
                        Comparator.comparing(
                                hours -> firstShowing(date.atTime(hours.period().from()))))
                .map(WorkingHours::room)
                .distinct()
                .toList();
    }

    private List<Slot> slots(PractitionerId doctor, LocalDate date, Optional<RoomId> room) {
        List<Slot> slots = new ArrayList<>();
        Instant gap = Instant.MAX;
        boolean inGap = false;
        Instant end = firstShowing(date.plusDays(1).atStartOfDay());
        for (Instant minute = firstShowing(date.atStartOfDay());
                minute.isBefore(end);
                minute = minute.plusSeconds(60)) {
            boolean free = mayStart(minute) && isFree(doctor, room, minute, Duration.ofMinutes(1));
            if (free && !inGap) {
                gap = minute;
                while (gap.getEpochSecond() % 300 != 0) {
                    gap = gap.plusSeconds(60);
                }
            }
            inGap = free;
            if (free && isStart(minute, gap) && isFree(doctor, room, minute, search.length())) {
                slots.add(
                        new Slot(
                                doctor,
                                slotCase.timetable().site().id(),
                                room,
                                TimeRange.of(minute, search.length())));
            }
        }
        return slots;
    }

    private boolean mayStart(Instant minute) {
        return !minute.isBefore(search.notBefore())
                && switch (search.dayPart()) {
                    case ANY -> true;
                    case MORNING -> minute.atZone(zone).getHour() < 12;
                    case AFTERNOON ->
                            minute.atZone(zone).getHour() >= 12
                                    && minute.atZone(zone).getHour() < 17;
                    case EVENING -> minute.atZone(zone).getHour() >= 17;
                };
    }

    private boolean isStart(Instant minute, Instant gap) {
        return switch (search.starts()) {
            case SlotStarts.OnGrid(Duration step) -> {
                LocalTime clock = minute.atZone(zone).toLocalTime();
                yield (clock.getHour() * 60 + clock.getMinute()) % step.toMinutes() == 0;
            }
            case SlotStarts.FromGap(Duration step) ->
                    !minute.isBefore(gap)
                            && Duration.between(gap, minute).toMinutes() % step.toMinutes() == 0;
        };
    }

    private boolean isFree(
            PractitionerId doctor, Optional<RoomId> room, Instant start, Duration length) {
        Instant end = start.plus(length);
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (!isWorking(doctor, room, minute)) {
                return false;
            }
        }
        TimeRange kept =
                new TimeRange(start.minus(search.bufferBefore()), end.plus(search.bufferAfter()));
        return !isTaken(doctor.value(), kept)
                && (room.isEmpty() || !isTaken(room.get().value(), kept));
    }

    private boolean isTaken(UUID resource, TimeRange kept) {
        return slotCase.occupied().stream()
                .anyMatch(each -> each.resource().equals(resource) && each.range().overlaps(kept));
    }

    private boolean isWorking(PractitionerId doctor, Optional<RoomId> room, Instant minute) {
        var timetable = slotCase.timetable();
        return timetable.hours().stream()
                        .filter(hours -> hours.practitioner().equals(doctor))
                        .filter(hours -> !search.needsRoom() || hours.room().equals(room))
                        .anyMatch(hours -> covers(hours.period(), minute))
                && timetable.breaks().stream()
                        .filter(pause -> pause.practitioner().equals(doctor))
                        .noneMatch(pause -> covers(pause.period(), minute))
                && timetable.absences().stream()
                        .filter(absence -> absence.practitioner().equals(doctor))
                        .noneMatch(absence -> absence.range().contains(minute))
                && timetable.holidays().stream()
                        .noneMatch(day -> day.date().equals(minute.atZone(zone).toLocalDate()));
    }

    private boolean covers(WeeklyPeriod period, Instant minute) {
        LocalDate date = minute.atZone(zone).toLocalDate();
        if (!holds(period, date)) {
            return false;
        }
        LocalDateTime until =
                period.until().equals(LocalTime.MIDNIGHT)
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(period.until());
        return !minute.isBefore(firstShowing(date.atTime(period.from())))
                && minute.isBefore(firstShowing(until));
    }

    private static boolean holds(WeeklyPeriod period, LocalDate date) {
        int week = date.get(WeekFields.ISO.weekOfWeekBasedYear());
        return date.getDayOfWeek() == period.weekday()
                && !date.isBefore(period.validFrom())
                && (period.validUntil().isEmpty() || !date.isAfter(period.validUntil().get()))
                && (period.parity() == WeekParity.EVERY
                        || (week % 2 == 0) == (period.parity() == WeekParity.EVEN));
    }

    /** The first minute at which the site's clock shows this time, or a later one. */
    private Instant firstShowing(LocalDateTime time) {
        return firstShowings.computeIfAbsent(
                time,
                wanted -> {
                    Instant minute = wanted.toInstant(ZoneOffset.UTC).minusSeconds(40 * 3600);
                    while (minute.atZone(zone).toLocalDateTime().isBefore(wanted)) {
                        minute = minute.plusSeconds(60);
                    }
                    return minute;
                });
    }
}
