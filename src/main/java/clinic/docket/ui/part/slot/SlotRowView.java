package clinic.docket.ui.part.slot;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.KeyBadge;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One slot: its digit, day, time, doctor; where it is chosen also the room, and the hold. */
final class SlotRowView extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    /**
     * @param hold what says how the slot is held, shown in the chosen row only
     */
    SlotRowView(int number, SlotRow row, boolean chosen, Node hold) {
        getStyleClass().add("slot-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(sentence(row));
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(GONE, row.isGone());
        var key = new KeyBadge(Integer.toString(number));
        getChildren().addAll(key, text(row.day(), "day"), text(row.time(), "time"));
        if (chosen) {
            getChildren().addAll(lines(row.place(), row.detail()), hold);
        } else if (row.isGone()) {
            getChildren().addAll(grow(text(row.gone(), "gone-reason")), Icons.of("fth-slash"));
        } else {
            getChildren().addAll(grow(text(row.doctor(), "doctor")), text(row.note(), "note"));
        }
    }

    static String sentence(SlotRow row) {
        var words = String.join(" ", row.day(), row.time(), row.place());
        return row.isGone() ? words + ". " + row.gone() : words + ". " + row.detail();
    }

    private static Node lines(String first, String second) {
        var lines = new VBox(text(first, "doctor"), text(second, "detail"));
        lines.getStyleClass().add("lines");
        lines.setMinWidth(0);
        lines.getChildren().forEach(each -> ((Label) each).setWrapText(true));
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static Region grow(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label text(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
