package clinic.docket.domain.outage;

/** What became of a jotting once the database was back; the names are stored. */
public enum JottingOutcome {
    /** As jotted. */
    DONE,
    /** Somebody else has noted the arrival meanwhile. */
    ALREADY_IN,
    /** The visit was cancelled meanwhile, or taken out of the record. */
    CANCELLED,
    /** The visit was marked as missed meanwhile. */
    MISSED,
    /** The visit has another time than the one that was jotted about. */
    MOVED,
    /** There is no such visit. */
    GONE,
    /** Whoever entered it may not, or not on that day. */
    NOT_ALLOWED,
    /** The patient's note for the desk has no room left. */
    NO_ROOM,
    /** A walk-in: the desk books the visit. */
    TO_BOOK;

    /** Nobody has to look at it. */
    public boolean isSettled() {
        return this == DONE;
    }
}
