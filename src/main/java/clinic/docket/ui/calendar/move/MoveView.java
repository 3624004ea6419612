package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.move.MoveTargets;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows on the grid what is carried, and lets pointer and keys carry it. */
public final class MoveView {
    private final MoveModel model;
    private final MoveController controller;
    private final Function<DayVisit, GridVisit> cards;
    private final SiteZone zone;
    private Optional<MoveTargets> litFor = Optional.empty();
    private Map<ColumnKey, List<TimeRange>> lit = Map.of();

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
                lit(carry.targets()));
    }

    /** Reckoned once for all the steps over the same days. */
    private Map<ColumnKey, List<TimeRange>> lit(Optional<MoveTargets> targets) {
        if (!targets.equals(litFor)) {
            litFor = targets;
            lit = targets.map(this::byColumn).orElse(Map.of());
        }
        return lit;
    }

    private Map<ColumnKey, List<TimeRange>> byColumn(MoveTargets targets) {
        var columns = new HashMap<ColumnKey, List<TimeRange>>();
        targets.zones()
                .forEach((doctor, zones) ->
                        zones.forEach(range ->
                                columns.computeIfAbsent(
                                                new ColumnKey(zone.date(range.start()), doctor),
                                                _ -> new ArrayList<>())
                                        .add(range)));
        return columns;
    }
}
