package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.appointment.move.MoveTargets;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows on the grid what is carried, and lets pointer and keys carry it. */
public final class MoveView {
    private final MoveModel model;
    private final MoveController controller;
    private final Function<DayVisit, GridVisit> cards;

    /**
     * @param cards writes a visit as the calendar's cards do
     */
    public MoveView(
            MoveModel model, MoveController controller, Function<DayVisit, GridVisit> cards) {
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
    public void installOn(Node screen, TimeGrid<PractitionerId> grid, Region pinboard) {
        new MoveKeys(model, controller).installOn(screen);
        new MoveGesture(grid, model, controller, pinboard).install();
        model.carryProperty().subscribe(carry -> grid.carry(carry.map(this::shown)));
    }

    private GridDay.Carried<PractitionerId> shown(Carry carry) {
        var ghost = cards.apply(carry.visit().at(carry.doctor(), carry.range()));
        return new GridDay.Carried<>(
                ghost,
                carry.doctor(),
                carry.isLegal(),
                carry.targets().map(MoveTargets::zones).orElse(Map.of()));
    }
}
