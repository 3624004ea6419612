package clinic.docket.domain.schedule;

/** How patient and doctor meet. Only a visit in person occupies a room. */
public enum VisitMode {
    IN_PERSON,
    ONLINE,
    PHONE
}
