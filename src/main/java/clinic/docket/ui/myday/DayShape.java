package clinic.docket.ui.myday;

import clinic.docket.ui.kit.Overlay;

/** How the doctor's day is laid out, by the room of the window in pixels of usual texts. */
enum DayShape {
    /** The list, the patient at hand, and below it what was before and what comes side by side. */
    WIDE,
    /** What was before and what comes stand below each other; lines of the list are broken. */
    STACKED,
    /** The lines of the patient at hand are broken too. */
    NARROW,
    /** The list stands above the patient at hand, and the screen scrolls. */
    SINGLE;

    private static final double STACKED_BELOW = 1300;

    static DayShape in(double room) {
        if (room < Overlay.TIGHT_BELOW) {
            return SINGLE;
        }
        if (room < Overlay.NARROW_BELOW) {
            return NARROW;
        }
        return room < STACKED_BELOW ? STACKED : WIDE;
    }

    /** Whether chips stand below words instead of beside them in the list. */
    boolean breaksRows() {
        return this == STACKED || this == NARROW;
    }

    /** Whether the alerts and the reason stand below the name. */
    boolean breaksHead() {
        return this == NARROW || this == SINGLE;
    }
}
