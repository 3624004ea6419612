package clinic.docket.domain.outage;

/** What can be jotted down without the database; the names are stored. */
public enum JottingKind {
    /** The patient of a visit has arrived. */
    ARRIVED,
    /** Something to remember about the patient of a visit. */
    NOTE,
    /** Somebody came without a visit. */
    WALK_IN
}
