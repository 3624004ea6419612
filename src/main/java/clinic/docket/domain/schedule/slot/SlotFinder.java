package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.timetable.Timetable;
import java.util.List;

/**
 * Finds free slots: working time minus breaks, absences, holidays and occupied time of doctor and room.
 * Pure and in memory. The desk, the kiosk and the booking check all ask here.
 */
public final class SlotFinder {

    /** Earliest first, ties in the order of the search's practitioners; at most {@code search.limit()}. */
    public List<Slot> find(SlotSearch search, Timetable timetable, Occupancy occupancy) {
        throw new UnsupportedOperationException(search.toString());
    }
}
