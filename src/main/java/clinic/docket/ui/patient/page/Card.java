package clinic.docket.ui.patient.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A panel with a heading. */
class Card extends VBox {
    private final HBox head = new HBox();

    Card(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("card-head");
        head.getChildren().addAll(heading, gap);
        getStyleClass().addAll("panel", "record-card");
        getChildren().add(head);
    }

    final void atEndOfHead(Node node) {
        head.getChildren().add(node);
    }

    static Label wrapped(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
