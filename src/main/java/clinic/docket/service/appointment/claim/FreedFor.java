package clinic.docket.service.appointment.claim;

/** Who may have the time that a visit gives back. */
public enum FreedFor {
    /** Whoever comes first. */
    EVERYBODY,
    /**
     * For the seconds of undo this desk alone: a hold, written with the change itself, keeps the
     * time for it.
     */
    THIS_DESK
}
