package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.calendar.grid.card.VisitCard;

/**
 * Where columns and cards lie, on whole pixels.
 *
 * @param width of all columns together
 */
record Columns(TimeAxis axis, int count, double width) {
    /** Narrower than this no name can be read: the grid then scrolls sideways. */
    static final double NARROWEST = 120;

    private static final double EDGE = 1;
    private static final double MARGIN = 3;
    private static final double STUB = 0.48;
    private static final double NARROWEST_CARD = 72;
    private static final double LANE_GAP = 2;
    private static final double LOWEST_CARD = 9;

    double x(int column) {
        return Math.rint(width * column / count);
    }

    double width(int column) {
        return x(column + 1) - x(column);
    }

    /** The column under a point, never outside. */
    int at(double x) {
        return Math.clamp((int) Math.floor(x * count / width), 0, count - 1);
    }

    VisitCard.Place card(int column, GridVisit visit, Lanes.Lane lane) {
        double left = x(column) + EDGE + MARGIN;
        double room = width(column) - EDGE - 2 * MARGIN;
        if (visit.isStub()) {
            double stub = Math.rint(room * STUB);
            return place(visit.range(), left + room - stub, stub);
        }
        if (lane.of() == 1) {
            return place(visit.range(), left, room);
        }
        double share = (room - LANE_GAP * (lane.of() - 1)) / lane.of();
        double cardWidth = Math.min(room, Math.max(Math.floor(share), NARROWEST_CARD));
        // Too many for the column: they overlap like tiles, and none is narrower than a name.
        double step = (room - cardWidth) / (lane.of() - 1);
        return place(visit.range(), left + Math.rint(step * lane.index()), cardWidth);
    }

    VisitCard.Place block(int column, GridColumn.Block block) {
        boolean free = block.kind() == GridColumn.Kind.FREE;
        double y = axis.y(block.range().start());
        double inset = EDGE + (free ? MARGIN : 0);
        return new VisitCard.Place(
                x(column) + inset,
                y,
                width(column) - inset - (free ? MARGIN : 0),
                axis.y(block.range().end()) - y);
    }

    VisitCard.Place held(int column, GridColumn.Held held) {
        return place(held.range(), x(column) + EDGE + MARGIN, width(column) - EDGE - 2 * MARGIN);
    }

    /** One pixel short, so that visits that follow each other stay two cards. */
    private VisitCard.Place place(TimeRange range, double x, double cardWidth) {
        double y = axis.y(range.start());
        double height = Math.max(LOWEST_CARD, axis.y(range.end()) - y - 1);
        return new VisitCard.Place(x, y, cardWidth, height);
    }
}
