package clinic.docket.ui.part.slot;

/** How firmly the chosen slot is ours. */
public enum HoldState {
    /** Nothing is held. */
    NONE,
    /** Asked for, not answered yet. */
    ASKING,
    HELD,
    /** Held for less than a minute more. */
    ENDING,
    /** Was held, ran out. */
    EXPIRED;

    public boolean isHeld() {
        return this == HELD || this == ENDING;
    }
}
