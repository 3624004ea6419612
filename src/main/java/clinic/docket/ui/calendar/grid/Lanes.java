package clinic.docket.ui.calendar.grid;

import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the visits of one column side by side where they overlap.
 *
 * <p>A cancelled visit takes no lane: it is a stub at the right edge and its time stays clickable.
 */
final class Lanes {

    /** Which lane of how many; a visit that overlaps nothing has the only one. */
    record Lane(int index, int of) {
        static final Lane WHOLE = new Lane(0, 1);
    }

    private Lanes() {}

    /** One lane per visit, in the order of the visits, which are by start. */
    static List<Lane> of(List<GridVisit> visits) {
        var lanes = new Lane[visits.size()];
        Arrays.fill(lanes, Lane.WHOLE);
        var group = new ArrayList<Integer>();
        var groupEnd = Instant.MIN;
        for (int i = 0; i < lanes.length; i++) {
            var visit = visits.get(i);
            if (visit.isStub()) {
                continue;
            }
            if (!visit.range().start().isBefore(groupEnd)) {
                spread(visits, group, lanes);
                group.clear();
            }
            group.add(i);
            groupEnd = later(groupEnd, visit.range().end());
        }
        spread(visits, group, lanes);
        return List.of(lanes);
    }

    private static void spread(List<GridVisit> visits, List<Integer> group, Lane[] lanes) {
        if (group.size() < 2) {
            return;
        }
        var laneEnds = new ArrayList<Instant>();
        var laneOf = new int[group.size()];
        for (int i = 0; i < laneOf.length; i++) {
            var range = visits.get(group.get(i)).range();
            int lane = firstFree(laneEnds, range.start());
            if (lane == laneEnds.size()) {
                laneEnds.add(range.end());
            } else {
                laneEnds.set(lane, range.end());
            }
            laneOf[i] = lane;
        }
        for (int i = 0; i < laneOf.length; i++) {
            lanes[group.get(i)] = new Lane(laneOf[i], laneEnds.size());
        }
    }

    private static int firstFree(List<Instant> laneEnds, Instant start) {
        int lane = 0;
        while (lane < laneEnds.size() && laneEnds.get(lane).isAfter(start)) {
            lane++;
        }
        return lane;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
