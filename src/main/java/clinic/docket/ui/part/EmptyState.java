package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing: that there is nothing, what comes next, what can be done. */
public final class EmptyState extends VBox {

    private static final Insets ABOVE_ACTION = new Insets(8, 0, 0, 0);
    private static final Insets BELOW_ICON = new Insets(0, 0, 6, 0);

    public EmptyState(String icon, String sentence, String nextFact) {
        getStyleClass().add("empty-state");
        var sign = Icons.of(icon);
        VBox.setMargin(sign, BELOW_ICON);
        var head = label(sentence, "strong");
        var next = label(nextFact, "muted");
        getChildren().addAll(sign, head, next);
    }

    /** The one thing to do about it. */
    public EmptyState withAction(Node button) {
        VBox.setMargin(button, ABOVE_ACTION);
        getChildren().add(button);
        return this;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
