package clinic.docket.ui.calendar.grid;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Which part of the day is seen, in whole pixels; the bars lie over the grid and take no room. */
final class ScrollBars {
    private static final double THICKNESS = 10;
    private static final double PAGE = 0.8;
    private static final double MARGIN = 24;
    private static final double NUDGE = 12;

    private final ScrollBar vertical = bar(Orientation.VERTICAL);
    private final ScrollBar horizontal = bar(Orientation.HORIZONTAL);
    private double visibleWidth;
    private double visibleHeight;

    ScrollBars(Runnable onScroll) {
        vertical.valueProperty().subscribe(onScroll);
        horizontal.valueProperty().subscribe(onScroll);
    }

    List<ScrollBar> nodes() {
        return List.of(vertical, horizontal);
    }

    double x() {
        return Math.rint(horizontal.getValue());
    }

    double y() {
        return Math.rint(vertical.getValue());
    }

    /** Lays the bars along the right and the lower edge of the body. */
    void layOut(Region body) {
        visibleWidth = body.getWidth();
        visibleHeight = body.getHeight();
        double right = body.getLayoutX() + visibleWidth;
        double bottom = body.getLayoutY() + visibleHeight;
        vertical.resizeRelocate(right - THICKNESS, body.getLayoutY(), THICKNESS, visibleHeight);
        horizontal.resizeRelocate(body.getLayoutX(), bottom - THICKNESS, visibleWidth, THICKNESS);
    }

    /** How large all of it is. */
    void setContent(double width, double height) {
        setRange(horizontal, width, visibleWidth);
        setRange(vertical, height, visibleHeight);
    }

    void scrollTo(double y) {
        move(vertical, y);
    }

    /** Most of the height, so that the eye finds something it knows. */
    void page(int direction) {
        move(vertical, vertical.getValue() + direction * visibleHeight * PAGE);
    }

    void wheel(ScrollEvent event) {
        move(vertical, vertical.getValue() - event.getDeltaY());
        move(horizontal, horizontal.getValue() - event.getDeltaX());
    }

    /**
     * Scrolls a little while a point is at an edge, also just beyond it.
     *
     * @return whether there was something left to scroll
     */
    boolean nudge(double x, double y) {
        double oldX = horizontal.getValue();
        double oldY = vertical.getValue();
        move(horizontal, oldX + towards(x, visibleWidth));
        move(vertical, oldY + towards(y, visibleHeight));
        return oldX != horizontal.getValue() || oldY != vertical.getValue();
    }

    private static double towards(double point, double visible) {
        if (Math.abs(point) <= MARGIN) {
            return -NUDGE;
        }
        return Math.abs(point - visible) <= MARGIN ? NUDGE : 0;
    }

    /** Scrolls as little as needed. */
    void reveal(Region card) {
        reveal(vertical, card.getLayoutY(), card.getHeight(), visibleHeight);
        reveal(horizontal, card.getLayoutX(), card.getWidth(), visibleWidth);
    }

    private static void reveal(ScrollBar bar, double start, double length, double visible) {
        double last = start + length + MARGIN - visible;
        if (bar.getValue() > start - MARGIN) {
            move(bar, start - MARGIN);
        } else if (bar.getValue() < last) {
            move(bar, last);
        }
    }

    private static void setRange(ScrollBar bar, double content, double visible) {
        double most = Math.max(0, content - visible);
        bar.setMax(most);
        bar.setVisibleAmount(content <= visible ? 1 : most * visible / content);
        bar.setVisible(most > 0);
        move(bar, bar.getValue());
    }

    private static void move(ScrollBar bar, double value) {
        bar.setValue(Math.clamp(Math.rint(value), 0, Math.max(0, Math.rint(bar.getMax()))));
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.getStyleClass().add("grid-scroll-bar");
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        return bar;
    }
}
