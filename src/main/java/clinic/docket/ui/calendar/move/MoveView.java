package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.move.MoveTargets;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows on the grid what is carried, and lets pointer and keys carry it. */
public final class MoveView {
    private final MoveModel model;
    private final MoveController controller;
    private final Function<DayVisit, GridVisit> cards;
    private final SiteZone zone;

    /**
     * @param cards writes a visit as the calendar's cards do
     */
    public MoveView(
            MoveModel model,
            MoveController controller,
            Function<DayVisit, GridVisit> cards,
            SiteZone zone) {
        this.zone = zone;
        this.model = model;
        this.controller = controller;
        this.cards = cards;
    }

    /**
     * Installs it once.
     *
     * @param screen hears the keys
     * @param pinboard what is let go over it stays carried
     */
    public void installOn(Node screen, TimeGrid<ColumnKey> grid, Region pinboard) {
        new MoveKeys(model, controller).installOn(screen);
        new MoveGesture(grid, model, controller, pinboard).install();
        model.carryProperty().subscribe(carry -> grid.carry(carry.map(this::shown)));
    }

    private GridDay.Carried<ColumnKey> shown(Carry carry) {
        var ghost = cards.apply(carry.visit().at(carry.doctor(), carry.range()));
        return new GridDay.Carried<>(
                ghost,
                new ColumnKey(zone.date(carry.range().start()), carry.doctor()),
                carry.isLegal(),
                carry.targets().map(MoveView::lit).orElse(Map.of()));
    }

    private static Map<ColumnKey, List<TimeRange>> lit(MoveTargets targets) {
        return targets.zones().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                zone -> new ColumnKey(targets.date(), zone.getKey()),
                                Map.Entry::getValue));
    }
}
