package clinic.docket.ui.part.patient;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.AlertIcons;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One found patient: name, what tells them from others, alerts, and a tick where it is or will be
 * taken.
 */
final class PatientRowView extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final StackPane tick = new StackPane(Icons.of("fth-check"));

    PatientRowView(PatientRow row, Texts texts, Runnable take) {
        tick.getStyleClass().add("tick");
        tick.setVisible(false);
        var words = new VBox(line(row.name(), "name-line"), line(row.facts(), "facts-line"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var alerts = row.patient().alerts().stream().map(Alert::of).toList();
        getStyleClass().add("patient-row");
        getChildren().addAll(tick, words, AlertIcons.inList(alerts, texts));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(row.sentence());
        setOnMouseClicked(click -> take.run());
    }

    /** The tick stays at who was taken while the arrows move on. */
    void mark(boolean chosen, boolean ticked) {
        tick.setVisible(ticked);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** The last piece gives way when the row is too narrow; what was hit stays. */
    private static Node line(List<Piece> pieces, String styleClass) {
        var line = new HBox();
        line.getStyleClass().add(styleClass);
        for (var piece : pieces) {
            var label = new Label(piece.text());
            if (piece.strong()) {
                label.getStyleClass().add("strong");
            }
            if (piece.hit()) {
                label.getStyleClass().add("hit");
            }
            label.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        if (line.getChildren().getLast() instanceof Label last) {
            last.setMinWidth(0);
        }
        return line;
    }
}
