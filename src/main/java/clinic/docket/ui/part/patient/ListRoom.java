package clinic.docket.ui.part.patient;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The room that the patient list has in the form. It is always the same, so that nothing moves
 * while somebody types; a longer list lies over the fields below, which are not needed yet.
 */
public final class ListRoom extends Region {

    private static final PseudoClass OVERLONG = PseudoClass.getPseudoClass("overlong");

    private final Region list;

    public ListRoom(Region list) {
        this.list = list;
        getStyleClass().add("list-room");
        getChildren().add(list);
    }

    @Override
    protected void layoutChildren() {
        var height = list.prefHeight(getWidth());
        list.pseudoClassStateChanged(OVERLONG, height > getHeight());
        list.resizeRelocate(0, 0, getWidth(), height);
    }
}
