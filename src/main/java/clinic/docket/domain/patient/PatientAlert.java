package clinic.docket.domain.patient;

/** What the desk must know before the patient stands there. Shown as an icon and a word. */
public enum PatientAlert {
    INTERPRETER,
    WHEELCHAIR,
    ALLERGY
}
