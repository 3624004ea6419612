package clinic.docket.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The key that does the same as the control it stands in, as {@code Keys.label} writes it. */
public final class KeyBadge extends Label {
    /** As wide as high, for a single letter. */
    private static final double NARROWEST_EM = 1.6363;

    public KeyBadge(String label) {
        super(label);
        getStyleClass().add("key-badge");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), NARROWEST_EM * getFont().getSize());
    }

    /** Half a key name helps nobody. */
    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
