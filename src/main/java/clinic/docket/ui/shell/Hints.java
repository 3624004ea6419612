package clinic.docket.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * The keys of the open screen at the right edge: as many whole ones as there is room for. The last
 * one leads to all others, so it goes last.
 */
final class Hints extends HBox {

    Hints() {
        getStyleClass().add("status-hints");
    }

    void show(List<? extends Node> hints) {
        getChildren().setAll(hints);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().isEmpty() ? 0 : width(getChildren().getLast());
    }

    @Override
    protected void layoutChildren() {
        double spare = getWidth() - computeMinWidth(-1);
        for (Node each : getChildren()) {
            boolean last = each == getChildren().getLast();
            spare -= last ? 0 : width(each) + getSpacing();
            each.setVisible(last || spare >= 0);
        }
        double x = getWidth();
        for (Node each : getChildren().reversed()) {
            if (each.isVisible()) {
                x -= width(each);
                layoutInArea(
                        each,
                        x,
                        0,
                        width(each),
                        getHeight(),
                        0,
                        HPos.LEFT,
                        getAlignment().getVpos());
                x -= getSpacing();
            }
        }
    }

    private double width(Node hint) {
        return snapSizeX(hint.prefWidth(-1));
    }
}
