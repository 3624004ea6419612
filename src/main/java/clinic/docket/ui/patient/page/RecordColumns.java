package clinic.docket.ui.patient.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the cards of a record share the room: as many columns as can be read, each as wide as is
 * pleasant and no wider. All in em, so that large texts count as a small window.
 *
 * @param widths of the columns from the left; of several, the second one has the timeline
 */
record RecordColumns(List<Double> widths) {
    static final double GAP = 1.23;

    /** Of the contact, the timeline, the visits to come and the note. */
    private static final List<Double> USUAL = List.of(24.3, 54.0, 23.1, 23.1);

    private static final int TIMELINE = 1;
    private static final double LEAST_TIMELINE = 31;

    /** The last column is missed before the timeline becomes narrower than this. */
    private static final double FAIR_TIMELINE = 42;

    /** Wider, and the eye loses the line between a word and its state. */
    private static final double WIDEST_TIMELINE = 80;

    private static final double FOUR = 140;

    static RecordColumns in(double room) {
        double beside = room - USUAL.getFirst() - GAP;
        if (beside < LEAST_TIMELINE) {
            return new RecordColumns(List.of(room));
        }
        if (beside - USUAL.get(2) - GAP < FAIR_TIMELINE) {
            return new RecordColumns(List.of(USUAL.getFirst(), beside));
        }
        return among(room < FOUR ? 3 : 4, room);
    }

    /** What is left over goes to all of them, twice as much to the timeline; it alone gives way. */
    private static RecordColumns among(int columns, double room) {
        var usual = USUAL.subList(0, columns);
        double left =
                room - (columns - 1) * GAP - usual.stream().mapToDouble(Double::doubleValue).sum();
        double share =
                Math.clamp(left / (columns + 1), 0, (WIDEST_TIMELINE - USUAL.get(TIMELINE)) / 2);
        return new RecordColumns(
                IntStream.range(0, columns)
                        .mapToObj(i ->
                                i == TIMELINE
                                        ? usual.get(i) + Math.min(left, 0) + 2 * share
                                        : usual.get(i) + share)
                        .toList());
    }

    int count() {
        return widths.size();
    }
}
