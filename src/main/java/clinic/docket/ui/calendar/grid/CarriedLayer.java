package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.GridColumn.Block;
import clinic.docket.ui.calendar.grid.GridColumn.Kind;
import clinic.docket.ui.calendar.grid.card.TextWidths;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lights up where a carried visit may lie, below the cards, and shows it where it is, above. */
final class CarriedLayer<K> {
    private static final PseudoClass ILLEGAL = PseudoClass.getPseudoClass("illegal");

    private final Pane below = layer();
    private final Pane above = layer();
    private final VisitCard ghost = new VisitCard();

    CarriedLayer() {
        ghost.getStyleClass().add("ghost");
        ghost.setVisible(false);
    }

    Node below() {
        return below;
    }

    Node above() {
        return above;
    }

    /** The card that is carried; nothing while there is none, or not in these columns. */
    Optional<VisitCard> ghost() {
        return Optional.of(ghost).filter(Node::isVisible);
    }

    void show(
            Optional<GridDay.Carried<K>> carried,
            List<GridColumn<K>> shown,
            Columns all,
            TextWidths widths) {
        ghost.setVisible(false);
        var lights = new ArrayList<Node>();
        carried.ifPresent(each -> {
            for (int i = 0; i < all.count() && i < shown.size(); i++) {
                var column = shown.get(i).key();
                for (var range : each.lit().getOrDefault(column, List.of())) {
                    lights.add(light(all, i, range));
                }
                if (column.equals(each.column()) && all.shows(i, each.ghost().range())) {
                    ghost.show(each.ghost(), all.card(i, each.ghost(), Lanes.Lane.WHOLE), widths);
                    ghost.pseudoClassStateChanged(ILLEGAL, !each.isLegal());
                    showGhost();
                }
            }
        });
        below.getChildren().setAll(lights);
    }

    /** In the scene from the first time on: before that it has no state, and so no colours. */
    private void showGhost() {
        ghost.setVisible(true);
        if (above.getChildren().isEmpty()) {
            above.getChildren().add(ghost);
        }
    }

    private static Region light(Columns all, int column, TimeRange range) {
        var light = new Region();
        light.getStyleClass().add("target-light");
        light.setManaged(false);
        var place = all.block(column, new Block(Kind.FREE, range, "", ""));
        light.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        return light;
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }
}
