package clinic.docket.ui.kit.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Enlarges what is drawn to the pixel, as the other screens grow with their texts: it is laid out
 * at its usual size in less room, and then scaled. How much is told by the font around it.
 */
public final class Zoomed extends Region {
    /** Inherits the font of the window, which the drawing itself does not. */
    private final Label probe = new Label();

    private final Region drawing;
    private final Scale scale = new Scale();

    public Zoomed(Region drawing) {
        this.drawing = drawing;
        getStyleClass().add("zoomed");
        drawing.getTransforms().add(scale);
        drawing.getStyleClass().add("zoomed-drawing");
        probe.setManaged(false); // Visible all the same: what is hidden is not dressed.
        getChildren().addAll(probe, drawing);
        probe.fontProperty().subscribe(font -> zoom(font.getSize() / TextZoom.ROOT_PIXELS));
    }

    private void zoom(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return drawing.minWidth(-1) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing.minHeight(-1) * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.prefHeight(-1) * scale.getY();
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
