package clinic.docket.ui.kit.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls up or down as little as it takes to show something.
 *
 * <p>A scroll pane follows Tab by itself, but neither a focus that a program gives away nor what is
 * chosen in a list that keeps the focus.
 */
public final class InView {
    /** Shown around it where there is room, in pixels: the edge of the focus lies outside. */
    private static final double AIR = 8;

    private InView() {}

    /** With the next layout: before it a new row has no place. */
    public static void bring(Node node) {
        var scene = node.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        bringNow(scene, node);
                    }
                });
    }

    private static void bringNow(Scene scene, Node node) {
        if (node.getScene() != scene) {
            return;
        }
        for (var each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        boolean inSight = place.getMinY() < top + seen && place.getMaxY() > top;
        if (inSight && place.getHeight() > seen) {
            return; // It has no room as a whole; which part is meant, others know.
        }
        if (place.getMaxY() > top + seen) {
            top = place.getMaxY() + AIR - seen;
        }
        if (place.getMinY() < top) {
            top = place.getMinY() - AIR;
        }
        pane.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
}
