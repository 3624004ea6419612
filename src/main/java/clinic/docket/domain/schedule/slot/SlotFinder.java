package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds free slots: working time minus breaks, absences, holidays and occupied time of doctor and
 * room. Pure and in memory. The desk, the kiosk and the booking check all ask here.
 *
 * <p>Hours that touch or overlap count as one stretch when they are in the same room, or when the
 * visit needs none. The same start is offered once for a doctor, in the room whose hours began
 * first.
 */
public final class SlotFinder {

    /**
     * Earliest first, ties in the order of the search's practitioners; at most {@code
     * search.limit()}. Goes day by day and stops when there are enough, so a far last day costs
     * nothing.
     */
    public List<Slot> find(SlotSearch search, Timetable timetable, Occupancy occupancy) {
        var scan = new SlotScan(search, timetable, occupancy);
        List<Slot> found = new ArrayList<>();
        for (LocalDate date = search.firstDay();
                !date.isAfter(search.lastDay()) && found.size() < search.limit();
                date = date.plusDays(1)) {
            scan.addSlotsOf(date, found);
        }
        return found;
    }

    /**
     * The slot that this doctor has at exactly this start, or nothing. It is there if and only if
     * {@link #find} lists it when asked for starts every five minutes without a limit.
     */
    public Optional<Slot> slotAt(
            SlotSearch search,
            PractitionerId practitioner,
            Instant start,
            Timetable timetable,
            Occupancy occupancy) {
        return new SlotScan(search, timetable, occupancy).slotAt(practitioner, start);
    }

    /** Whether {@link #slotAt} finds one. */
    public boolean fits(
            SlotSearch search,
            PractitionerId practitioner,
            Instant start,
            Timetable timetable,
            Occupancy occupancy) {
        return slotAt(search, practitioner, start, timetable, occupancy).isPresent();
    }

    /** Whether exactly this slot is free: its doctor, its start, its length and its room. */
    public boolean fits(SlotSearch search, Slot slot, Timetable timetable, Occupancy occupancy) {
        return slot.range().length().equals(search.length())
                && new SlotScan(search, timetable, occupancy).fits(slot);
    }

    /** The hours of a day with breaks and absences still in them; none on a holiday. By start. */
    public List<TimeRange> hours(PractitionerId practitioner, LocalDate date, Timetable timetable) {
        return new WorkingTime(timetable).hours(practitioner, date);
    }

    /** The hours of a day without breaks and absences; none on a holiday. By start. */
    public List<TimeRange> working(
            PractitionerId practitioner, LocalDate date, Timetable timetable) {
        var working = new WorkingTime(timetable);
        return Spans.ranges(working.net(practitioner, working.day(date)));
    }

    /** What of {@link #working} nobody has taken yet. By start. */
    public List<TimeRange> free(
            PractitionerId practitioner, LocalDate date, Timetable timetable, Occupancy occupancy) {
        var working = new WorkingTime(timetable);
        long[] net = working.net(practitioner, working.day(date));
        return Spans.ranges(Spans.minus(net, occupancy.of(practitioner.value())));
    }
}
