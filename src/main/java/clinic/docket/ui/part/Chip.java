package clinic.docket.ui.part;

import clinic.docket.ui.kit.look.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short fact on a tinted ground, with an icon so that the tint is not the only sign. */
public final class Chip extends Label {

    public Chip(Tone tone, String icon, String text) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
        setGraphic(Icons.of(icon, "icon-14"));
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
