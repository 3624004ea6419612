package clinic.docket.ui.part.patient;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The room that the patient list has in the form. It is always the same, so that nothing moves
 * while somebody types; a longer list lies over the fields below, which are not needed yet. Its
 * shadow is a picture of its own: as an effect of the list it would be computed for every letter.
 */
public final class ListRoom extends Region {

    private static final PseudoClass OVERLONG = PseudoClass.getPseudoClass("overlong");

    private final Region list;
    private final Region shadow = new Region();

    public ListRoom(Region list) {
        this.list = list;
        getStyleClass().add("list-room");
        shadow.getStyleClass().add("list-shadow");
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
        getChildren().addAll(shadow, list);
    }

    @Override
    protected void layoutChildren() {
        var height = list.prefHeight(getWidth());
        boolean overlong = height > getHeight();
        list.pseudoClassStateChanged(OVERLONG, overlong);
        list.resizeRelocate(0, 0, getWidth(), height);
        shadow.setVisible(overlong);
        shadow.resizeRelocate(0, 0, getWidth(), height);
    }
}
