package clinic.docket.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The nodes that Tab visits inside a parent, in the order in which it visits them. */
final class Focusables {

    private Focusables() {}

    static List<Node> in(Parent parent) {
        var found = new ArrayList<Node>();
        collect(parent, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
