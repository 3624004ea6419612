package clinic.docket.ui.kiosk.page;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;

/**
 * How many seconds are left, in words and as a bar: beside the words, or below them where it would
 * be short.
 */
final class Countdown extends Pane {
    private static final double GAP = 20;
    private static final double LEAST_BAR = 240;

    private final Label words = Parts.label("", "kiosk-closing-words");
    private final ProgressBar bar = new ProgressBar(1);

    Countdown() {
        getStyleClass().add("kiosk-closing");
        bar.setFocusTraversable(false);
        getChildren().addAll(words, bar);
    }

    void show(String sentence, double share) {
        words.setText(sentence);
        bar.setProgress(share);
        bar.setAccessibleText(sentence);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double tall = words.prefHeight(width);
        return isBeside(width) ? tall : tall + GAP / 2 + bar.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double thick = bar.prefHeight(-1);
        if (isBeside(width)) {
            double left = words.prefWidth(-1);
            words.resizeRelocate(0, 0, left, getHeight());
            bar.resizeRelocate(left + GAP, (getHeight() - thick) / 2, width - left - GAP, thick);
        } else {
            words.resizeRelocate(0, 0, width, words.prefHeight(width));
            bar.resizeRelocate(0, getHeight() - thick, width, thick);
        }
    }

    private boolean isBeside(double width) {
        return width - words.prefWidth(-1) - GAP >= LEAST_BAR;
    }
}
