package clinic.docket.ui.kiosk.page;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A place for what is typed on the pad, with its name above; it can be touched by nobody. */
final class TypeBox extends VBox {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final String name;
    private final Label typed = new Label();
    private final Region caret = new Region();

    TypeBox(String name) {
        this.name = name;
        var title = Parts.label(name, "kiosk-box-name");
        typed.getStyleClass().add("kiosk-box");
        caret.getStyleClass().add("kiosk-caret");
        typed.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(title, typed);
    }

    /** Shows what was typed, and whether the next sign goes here. */
    void show(String text, boolean next) {
        typed.setText(text);
        typed.setGraphic(next && text.isEmpty() ? caret : null);
        typed.setAccessibleText(name + " " + text);
        typed.pseudoClassStateChanged(NEXT, next);
    }
}
