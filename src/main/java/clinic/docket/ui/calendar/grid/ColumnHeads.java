package clinic.docket.ui.calendar.grid;

import java.time.Instant;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The heads of all columns, above the part of the grid that scrolls up and down. */
final class ColumnHeads extends Pane {
    static final double HEIGHT = 52;

    ColumnHeads() {
        getStyleClass().add("column-headers");
    }

    void show(GridDay<?> shown, Columns all, Instant now) {
        var today = all.moment(now).filter(at -> !at.isWhole(all));
        var heads = new ArrayList<Node>();
        for (int i = 0; i < all.count(); i++) {
            int column = i;
            var header = header(i);
            header.show(
                    shown.columns().get(i).header(),
                    today.filter(at -> at.covers(column)).isPresent());
            header.resize(all.width(i), HEIGHT);
            heads.add(header);
        }
        if (!getChildren().equals(heads)) {
            getChildren().setAll(heads);
        }
    }

    void scroll(double x, Columns all) {
        for (int i = 0; i < getChildren().size() && i < all.count(); i++) {
            getChildren().get(i).relocate(x + all.x(i), 0);
        }
    }

    private ColumnHeader header(int index) {
        return index < getChildren().size() && getChildren().get(index) instanceof ColumnHeader old
                ? old
                : new ColumnHeader();
    }
}
