package clinic.docket.ui.calendar.grid.axis;

import java.time.Duration;

/** How many pixels a minute is high. */
public enum Scale {
    /** The whole day without scrolling, unless the names of short visits would cover each other. */
    FIT_DAY(0),
    COMFORTABLE(2),
    LARGE(3),
    LARGEST(4);

    /** Ten minutes are then as high as the smallest text. */
    private static final double SMALLEST = 1;

    private final double pixels;

    Scale(double pixels) {
        this.pixels = pixels;
    }

    public Scale larger() {
        return switch (this) {
            case FIT_DAY -> COMFORTABLE;
            case COMFORTABLE -> LARGE;
            case LARGE, LARGEST -> LARGEST;
        };
    }

    public Scale smaller() {
        return switch (this) {
            case FIT_DAY, COMFORTABLE -> FIT_DAY;
            case LARGE -> COMFORTABLE;
            case LARGEST -> LARGE;
        };
    }

    /**
     * How high a minute is for these hours.
     *
     * @param height of the part of the grid that can be seen
     */
    public double pixelsPerMinute(Duration hours, double height) {
        double fitting = Math.max(SMALLEST, height / hours.toMinutes());
        // A short day on a tall screen fills it in every scale.
        return Math.max(fitting, pixels);
    }
}
