package clinic.docket.domain.patient;

/** How a patient wants to be reached. The first three are FHIR contact point systems. */
public enum ContactChannel {
    PHONE,
    SMS,
    EMAIL,
    LETTER
}
