package clinic.docket.ui.part;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Whether a part is the chosen one of its kind; the style sheet sees {@code :chosen}. */
final class Chosen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Chosen() {}

    static BooleanProperty of(Node node) {
        var chosen = new SimpleBooleanProperty(node, "chosen");
        chosen.subscribe(now -> node.pseudoClassStateChanged(CHOSEN, now));
        return chosen;
    }
}
