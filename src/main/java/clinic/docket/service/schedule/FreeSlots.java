package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The free slots of one request, its occupied time read two weeks at a time: most searches end in
 * the first week, and a clinic's whole horizon is ten thousands of visits. Belongs to one thread
 * and one transaction.
 */
final class FreeSlots {
    private static final int WEEKS = 2;

    private final SlotFinder finder = new SlotFinder();
    private final Map<LocalDate, Occupancy> read = new HashMap<>();
    private final SlotSearch search;
    private final Timetable timetable;
    private final Function<TimeRange, Occupancy> taken;

    /**
     * @param search the question; its doctors and its limit come with {@link #of}
     */
    FreeSlots(SlotSearch search, Timetable timetable, Function<TimeRange, Occupancy> taken) {
        this.search = search;
        this.timetable = timetable;
        this.taken = taken;
    }

    /** These doctors' slots, as {@link SlotFinder#find} lists them. */
    List<Slot> of(List<PractitionerId> doctors, int limit) {
        var found = new ArrayList<Slot>();
        LocalDate first = search.firstDay();
        while (!doctors.isEmpty() && !first.isAfter(search.lastDay()) && found.size() < limit) {
            LocalDate end = first.plusWeeks(WEEKS);
            var window = window(doctors, first, end.minusDays(1), limit - found.size());
            found.addAll(finder.find(window, timetable, occupancy(first, end)));
            first = end;
        }
        return found;
    }

    private Occupancy occupancy(LocalDate first, LocalDate end) {
        var zone = timetable.site().zone();
        // A day more on both sides: visits may cross midnight, and buffers reach further still.
        return read.computeIfAbsent(
                first,
                day ->
                        taken.apply(
                                new TimeRange(
                                        zone.startOfDay(day.minusDays(1)),
                                        zone.startOfDay(end.plusDays(1)))));
    }

    private SlotSearch window(
            List<PractitionerId> doctors, LocalDate first, LocalDate last, int limit) {
        return new SlotSearch(
                doctors,
                search.length(),
                search.bufferBefore(),
                search.bufferAfter(),
                search.needsRoom(),
                search.notBefore(),
                first,
                last.isAfter(search.lastDay()) ? search.lastDay() : last,
                search.dayPart(),
                search.starts(),
                limit);
    }
}
