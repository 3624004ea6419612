package clinic.docket.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** Finds what a screen reader could not name; for the UI test of every screen. */
public final class AccessibleNames {

    private AccessibleNames() {}

    /** The controls below the root that somebody can use and that have no name. */
    public static List<Control> missingIn(Parent root) {
        return controls(root).filter(control -> !isNamed(control)).toList();
    }

    private static Stream<Control> controls(Node node) {
        return switch (node) {
            case Node hidden when !hidden.isVisible() -> Stream.empty();
            case Label label -> Stream.empty();
            case ScrollBar bar -> Stream.empty();
            case ScrollPane pane -> children(pane);
            case SplitPane pane -> children(pane);
            case Control control -> Stream.of(control); // What is inside is its own business.
            case Parent parent -> children(parent);
            default -> Stream.empty();
        };
    }

    private static Stream<Control> children(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNames::controls);
    }

    private static boolean isNamed(Control control) {
        return has(control.getAccessibleText())
                || (control instanceof Labeled labeled && has(labeled.getText()));
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
