package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.axis.AxisDay;
import clinic.docket.ui.calendar.grid.axis.TimeAxis;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where columns and cards lie, on whole pixels.
 *
 * @param days of each column
 * @param width of all columns together
 */
record Columns(TimeAxis axis, List<AxisDay> days, double width) {
    /** Narrower than this no name can be read. */
    private static final double NARROWEST = 84;

    /** Where the grid scrolls sideways anyway. */
    private static final double NARROW = 120;

    private static final double EDGE = 1;
    private static final double MARGIN = 3;
    private static final double STUB = 0.48;
    private static final double NARROWEST_CARD = 72;
    private static final double LANE_GAP = 2;
    private static final double LOWEST_CARD = 9;
    private static final double WORDS = 7;

    /** What these columns take: rather narrow ones than some of them out of sight. */
    static double width(int count, double room) {
        return count * NARROWEST <= room ? room : Math.max(room, count * NARROW);
    }

    int count() {
        return days.size();
    }

    double x(int column) {
        return Math.rint(width * column / count());
    }

    double width(int column) {
        return x(column + 1) - x(column);
    }

    /** The column under a point, never outside. */
    int at(double x) {
        return Math.clamp((int) Math.floor(x * count() / width), 0, count() - 1);
    }

    /** The five minutes of a column under a point. */
    Instant time(int column, double y) {
        return days.get(column).ofAxis(axis.at(y));
    }

    /** Whether a new day begins with this column, after others of the day before. */
    boolean beginsDay(int column) {
        return column > 0 && !days.get(column).date().equals(days.get(column - 1).date());
    }

    /** Whether days and doctors are mixed, so that it must be seen where a day begins. */
    boolean hasGroups() {
        return count() > 1
                && !days.getFirst().date().equals(days.getLast().date())
                && IntStream.range(1, count()).anyMatch(column -> !beginsDay(column));
    }

    /** Where this instant is: the columns of its day, and its place on the axis. */
    Optional<Moment> moment(Instant instant) {
        for (int i = 0; i < count(); i++) {
            var day = days.get(i);
            if (day.zone().date(instant).equals(day.date())) {
                int last = i;
                while (last + 1 < count() && !beginsDay(last + 1)) {
                    last++;
                }
                return Optional.of(new Moment(i, last, day.onAxis(instant)));
            }
        }
        return Optional.empty();
    }

    /** An instant among the columns. */
    record Moment(int first, int last, Instant onAxis) {
        boolean covers(int column) {
            return first <= column && column <= last;
        }

        /** Whether only this day is shown. */
        boolean isWhole(Columns all) {
            return first == 0 && last + 1 == all.count();
        }
    }

    /** Whether some of this time of the column is in sight. */
    boolean shows(int column, TimeRange range) {
        return axis.hours().overlaps(days.get(column).onAxis(range));
    }

    VisitCard.Place card(int column, GridVisit visit, Lanes.Lane lane) {
        var range = days.get(column).onAxis(visit.range());
        double left = x(column) + EDGE + MARGIN;
        double room = width(column) - EDGE - 2 * MARGIN;
        if (visit.isStub()) {
            double stub = Math.rint(room * STUB);
            return place(range, left + room - stub, stub);
        }
        if (lane.of() == 1) {
            return place(range, left, room);
        }
        double share = (room - LANE_GAP * (lane.of() - 1)) / lane.of();
        double cardWidth = Math.min(room, Math.max(Math.floor(share), NARROWEST_CARD));
        // Too many for the column: they overlap like tiles, and none is narrower than a name.
        double step = (room - cardWidth) / (lane.of() - 1);
        return place(range, left + Math.rint(step * lane.index()), cardWidth);
    }

    VisitCard.Place block(int column, GridColumn.Block block) {
        boolean free = block.kind() == GridColumn.Kind.FREE;
        var range = days.get(column).onAxis(block.range());
        double y = axis.y(range.start());
        double inset = EDGE + (free ? MARGIN : 0);
        return new VisitCard.Place(
                x(column) + inset,
                y,
                width(column) - inset - (free ? MARGIN : 0),
                axis.y(range.end()) - y);
    }

    /** Where the words of free time may stand: not under the stub of a cancelled visit. */
    VisitCard.Place free(int column, GridColumn.Block block, List<GridVisit> visits) {
        var whole = block(column, block);
        double middle = whole.y() + whole.height() / 2;
        return visits.stream()
                .filter(GridVisit::isStub)
                .map(visit -> card(column, visit, Lanes.Lane.WHOLE))
                .filter(stub -> stub.y() < middle + WORDS && middle - WORDS < stub.bottom())
                .findFirst()
                .map(stub -> whole.until(stub.x()))
                .orElse(whole);
    }

    VisitCard.Place held(int column, GridColumn.Held held) {
        return place(
                days.get(column).onAxis(held.range()),
                x(column) + EDGE + MARGIN,
                width(column) - EDGE - 2 * MARGIN);
    }

    /** One pixel short, so that visits that follow each other stay two cards. */
    private VisitCard.Place place(TimeRange range, double x, double cardWidth) {
        double y = axis.y(range.start());
        double height = Math.max(LOWEST_CARD, axis.y(range.end()) - y - 1);
        return new VisitCard.Place(x, y, cardWidth, height);
    }
}
