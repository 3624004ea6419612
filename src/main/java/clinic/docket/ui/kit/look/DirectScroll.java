package clinic.docket.ui.kit.look;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Scroll panes that draw what has changed, and nothing else.
 *
 * <p>The usual skin keeps a picture of all that is in view, which speeds scrolling up on a graphics
 * card. Without one the whole picture is drawn anew for each letter typed in it, and even for each
 * blink of the text cursor.
 */
public final class DirectScroll {
    private DirectScroll() {}

    /** At once, not with the first layout: what the pane holds is in the scene from now on. */
    public static <P extends ScrollPane> P of(P pane) {
        pane.setSkin(new ScrollPaneSkin(pane));
        for (Node each : pane.getChildrenUnmodifiable()) {
            each.setCache(false);
        }
        return pane;
    }
}
