package clinic.docket.store.check;

/** A contradiction that must not be in the data. */
public enum Fault {
    /** Two reservations of one resource and lane overlap. */
    RESERVATIONS_OVERLAP,
    /** Two visits that block time overlap for their doctor in one lane. */
    VISITS_OVERLAP_FOR_DOCTOR,
    /** Two visits that block time overlap in their room in one lane. */
    VISITS_OVERLAP_IN_ROOM,
    /** A visit blocks time without a reservation for its doctor or its room. */
    BLOCKING_WITHOUT_RESERVATION,
    /** A reservation whose visit does not block time, or says another time. */
    RESERVATION_WITHOUT_BLOCKING,
    /** A reservation, hold or visit whose owner is missing. */
    ORPHANS,
    /** A visit without the time stamp of the status it is in, or not stamped in order. */
    STATUS_WITHOUT_TIME,
    /** A cancelled visit that does not say by whom, or the reverse. */
    CANCELLATION_INCOMPLETE,
    /** A visit or patient of which the trail does not tell the creation. */
    AUDIT_GAPS,
    /** An entry of the trail is not as it was written. */
    AUDIT_ENTRY_CHANGED,
    /** An entry of the trail is gone. */
    AUDIT_ENTRY_MISSING,
    /** An entry of the trail stands in a wrong chain, or a chain has no head. */
    AUDIT_CHAIN_BROKEN,
    /** The head of a chain is not its last link. */
    AUDIT_HEAD_DIFFERS,
    /**
     * A seal from outside of the database tells of an entry that is not there, or not as it was.
     */
    AUDIT_SEAL_CONTRADICTED
}
