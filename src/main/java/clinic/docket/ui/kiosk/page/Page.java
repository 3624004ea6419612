package clinic.docket.ui.kiosk.page;

import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * One question or answer: what it says, what is touched, and the button that leads on. On an
 * upright screen one below the other, the button at the bottom; on a wide one the words and the
 * button at the left, what is touched at the right, as high as the screen; words that stand there
 * alone stand in the middle. Where larger texts need more room than there is, all of it is drawn a
 * little smaller.
 */
public final class Page extends Pane {
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private static final double GAP = 60;
    private static final double WIDE_GAP = 56;
    private static final double LEAST_LEAD = 0.36;
    private static final double SHARE_STEP = 0.07;
    private static final double HARDLY_SMALLER = 0.9;
    private static final double LEAST_SCALE = 0.5;
    private static final double SCALE_STEP = 0.04;

    private final Region lead;
    private final Region body;
    private final Region action;

    public Page(Region lead, Region body, Region action) {
        this.lead = lead;
        this.body = body;
        this.action = action;
        getStyleClass().add("kiosk-page");
        getChildren().addAll(lead, body, action);
    }

    private boolean isWide() {
        return getWidth() > getHeight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(lead, width) + height(body, width) + height(action, width) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (isWide()) {
            wide();
        } else {
            upright();
        }
    }

    private void upright() {
        stand(false);
        double width = getWidth();
        double scale =
                fitting(
                        width,
                        each ->
                                height(lead, each)
                                        + height(body, each)
                                        + height(action, each)
                                        + 2 * GAP);
        double top = put(lead, 0, 0, width, scale);
        put(body, 0, top + GAP * scale, width, scale);
        atTheBottom(0, width, scale);
    }

    private void wide() {
        double room = getWidth() - WIDE_GAP;
        boolean alone = height(body, room) == 0;
        stand(alone);
        if (alone) {
            alone(room / 2);
            return;
        }
        double width = room * leadShare(room);
        double left = leadScale(width);
        put(lead, 0, 0, width, left);
        atTheBottom(0, width, left);
        double right = bodyScale(room - width);
        put(body, width + WIDE_GAP, 0, room - width, right);
        body.resize(body.getWidth(), Math.max(body.getHeight(), getHeight() / right));
    }

    /** Half of the room; less where what stands beside would have to be drawn much smaller. */
    private double leadShare(double room) {
        double best = 0.5;
        double scale = 0;
        for (double share = 0.5;
                share >= LEAST_LEAD && scale < HARDLY_SMALLER;
                share -= SHARE_STEP) {
            double reached = Math.min(leadScale(room * share), bodyScale(room * (1 - share)));
            if (reached > scale) {
                best = share;
                scale = reached;
            }
        }
        return best;
    }

    private double leadScale(double width) {
        return fitting(width, each -> height(lead, each) + height(action, each) + WIDE_GAP / 2);
    }

    private double bodyScale(double width) {
        return fitting(width, each -> height(body, each));
    }

    private void stand(boolean alone) {
        lead.pseudoClassStateChanged(ALONE, alone);
        action.pseudoClassStateChanged(ALONE, alone);
    }

    private void alone(double width) {
        double scale =
                fitting(
                        getWidth(),
                        each -> height(lead, each) + height(action, width) + WIDE_GAP / 2);
        double rest = atTheBottom((getWidth() - width) / 2, width, scale);
        double tall = height(lead, getWidth() / scale) * scale;
        put(lead, 0, (rest - tall) / 2, getWidth(), scale);
    }

    /** Answers where it begins. */
    private double atTheBottom(double x, double width, double scale) {
        double tall = height(action, width / scale) * scale;
        put(action, x, getHeight() - tall, width, scale);
        return getHeight() - tall;
    }

    /** The largest scale at which what is needed has room: nothing ever covers anything. */
    private double fitting(double width, DoubleUnaryOperator needed) {
        double scale = 1;
        while (scale > LEAST_SCALE && needed.applyAsDouble(width / scale) * scale > getHeight()) {
            scale -= SCALE_STEP;
        }
        return scale;
    }

    private static double put(Region region, double x, double y, double width, double scale) {
        double tall = height(region, width / scale);
        region.getTransforms().setAll(new Scale(scale, scale));
        region.resizeRelocate(x, y, width / scale, tall);
        return y + tall * scale;
    }

    private static double height(Node node, double width) {
        return node.prefHeight(width);
    }
}
