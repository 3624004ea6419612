package clinic.docket.domain.patient;

/** FHIR administrative gender. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
