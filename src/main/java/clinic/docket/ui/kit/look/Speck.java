package clinic.docket.ui.kit.look;

import javafx.application.Platform;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * A point that cannot be seen, in the corner of the window.
 *
 * <p>New controls find their styles while JavaFX lays them out, and it then looks through the
 * styles once more with the next frame. Where such a frame has nothing new to draw, it draws the
 * whole window, which without a graphics card takes as long as ten letters. With this point in it
 * there is something to draw, and nothing else is.
 */
public final class Speck extends Rectangle {
    public Speck() {
        super(1, 1, Color.TRANSPARENT);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** To be told of each layout of the window: the next frame draws this point. */
    public void laidOut() {
        Platform.runLater(() -> setSmooth(!isSmooth())); // As invisible as before.
    }
}
