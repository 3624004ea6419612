package clinic.docket.ui.part;

/** How much a chip or a banner asks of the reader; the style sheet gives each its colours. */
public enum Tone {
    /** Nothing is asked. */
    NEUTRAL("neutral"),
    /** Good to know. */
    INFO("accent"),
    /** All is well. */
    GOOD("success"),
    /** The desk must act soon. */
    WARNING("warning"),
    /** Something is wrong, or money is due. */
    DANGER("danger");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
