package clinic.docket.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The key that does the same as the control it stands in, as {@code Keys.label} writes it. */
public final class KeyBadge extends Label {

    public KeyBadge(String label) {
        super(label);
        getStyleClass().add("key-badge");
        setMinWidth(Region.USE_PREF_SIZE); // Half a key name helps nobody.
        setAccessibleRole(AccessibleRole.TEXT);
    }
}
