package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.FiveMinutes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One search at work: the parts of its question as epoch seconds. Belongs to one thread. */
final class SlotScan {
    private static final long GRID = FiveMinutes.STEP.toSeconds();
    private static final Comparator<Candidate> EARLIEST_FIRST =
            Comparator.comparingLong(Candidate::start).thenComparingInt(Candidate::order);

    private final SlotSearch search;
    private final Timetable timetable;
    private final WorkingTime working;
    private final Occupancy occupancy;
    private final long length;
    private final long notBefore;
    private final boolean onGrid;
    private final long step;

    SlotScan(SlotSearch search, Timetable timetable, Occupancy occupancy) {
        this.search = search;
        this.timetable = timetable;
        this.working = new WorkingTime(timetable);
        this.occupancy = occupancy;
        this.length = search.length().toSeconds();
        this.notBefore = Spans.ceil(search.notBefore());
        switch (search.starts()) {
            case SlotStarts.OnGrid(var gridStep) -> {
                onGrid = true;
                step = gridStep.toSeconds();
            }
            case SlotStarts.FromGap(var gapStep) -> {
                onGrid = false;
                step = gapStep.toSeconds();
            }
        }
    }

    private record Candidate(long start, int order, Optional<RoomId> room) {}

    /** Where slots of one day may start: from, included, until, not included. */
    private record Window(DayClock day, long from, long until) {}

    /** Adds the slots that start on this day, as many as the search's limit still allows. */
    void addSlotsOf(LocalDate date, List<Slot> found) {
        Window window = window(date);
        if (window.from() >= window.until()) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int order = 0; order < search.practitioners().size(); order++) {
            addCandidates(order, window, candidates);
        }
        candidates.sort(EARLIEST_FIRST);
        Candidate last = null;
        for (Candidate each : candidates) {
            if (found.size() >= search.limit()) {
                return;
            }
            if (last == null || EARLIEST_FIRST.compare(last, each) != 0) {
                found.add(
                        slot(search.practitioners().get(each.order()), each.start(), each.room()));
            }
            last = each;
        }
    }

    Optional<Slot> slotAt(PractitionerId practitioner, Instant start) {
        if (!mayStartAt(start)) {
            return Optional.empty();
        }
        return stretchesAt(practitioner, start).stream()
                .filter(stretches -> isFree(practitioner, stretches, start.getEpochSecond()))
                .findFirst()
                .map(each -> slot(practitioner, start.getEpochSecond(), each.room()));
    }

    boolean fits(Slot slot) {
        Instant start = slot.range().start();
        return mayStartAt(start)
                && stretchesAt(slot.practitioner(), start).stream()
                        .filter(stretches -> stretches.room().equals(slot.room()))
                        .anyMatch(
                                each -> isFree(slot.practitioner(), each, start.getEpochSecond()));
    }

    private void addCandidates(int order, Window window, List<Candidate> candidates) {
        PractitionerId practitioner = search.practitioners().get(order);
        for (var stretches : working.startingOn(practitioner, window.day(), search.needsRoom())) {
            long[] free = free(practitioner, stretches);
            for (int i = 0; i < free.length && free[i] < window.until(); i += 2) {
                long from = Math.max(free[i], window.from());
                long last = Math.min(free[i + 1] - length, window.until() - 1);
                for (long start = first(window.day(), from);
                        start <= last;
                        start = next(window.day(), start)) {
                    candidates.add(new Candidate(start, order, stretches.room()));
                }
            }
        }
    }

    private long first(DayClock day, long from) {
        return onGrid ? day.firstOnGrid(from, step) : Math.ceilDiv(from, GRID) * GRID;
    }

    private long next(DayClock day, long start) {
        return onGrid ? day.firstOnGrid(start + 1, step) : start + step;
    }

    /** Where the visit itself may lie, so that its buffers touch nothing that is taken. */
    private long[] free(PractitionerId practitioner, WorkingTime.Stretches stretches) {
        long[] free = withoutBusy(stretches.spans(), occupancy.of(practitioner.value()));
        return stretches.room().isPresent()
                ? withoutBusy(free, occupancy.of(stretches.room().get().value()))
                : free;
    }

    // A visit that ends less than its own buffer before taken time is too close: so taken time
    // grows.
    private long[] withoutBusy(long[] spans, long[] busy) {
        return Spans.minus(
                spans, busy, search.bufferAfter().toSeconds(), search.bufferBefore().toSeconds());
    }

    private boolean mayStartAt(Instant start) {
        LocalDate date = timetable.site().zone().date(start);
        if (!FiveMinutes.isOnGrid(start)
                || date.isBefore(search.firstDay())
                || date.isAfter(search.lastDay())) {
            return false;
        }
        Window window = window(date);
        return start.getEpochSecond() >= window.from() && start.getEpochSecond() < window.until();
    }

    private List<WorkingTime.Stretches> stretchesAt(PractitionerId practitioner, Instant start) {
        DayClock day = working.day(timetable.site().zone().date(start));
        return working.startingOn(practitioner, day, search.needsRoom());
    }

    private boolean isFree(PractitionerId practitioner, WorkingTime.Stretches stretches, long at) {
        long[] free = free(practitioner, stretches);
        int first = Spans.firstEndingAfter(free, at);
        return first < free.length && free[first] <= at && at + length <= free[first + 1];
    }

    private Window window(LocalDate date) {
        DayClock day = working.day(date);
        DayPart part = search.dayPart();
        long from = part.from().equals(LocalTime.MIDNIGHT) ? day.start() : day.at(part.from());
        return new Window(day, Math.max(from, notBefore), day.until(part.until()));
    }

    private Slot slot(PractitionerId practitioner, long start, Optional<RoomId> room) {
        return new Slot(
                practitioner, timetable.site().id(), room, Spans.range(start, start + length));
    }
}
