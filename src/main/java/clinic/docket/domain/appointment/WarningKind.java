package clinic.docket.domain.appointment;

/** What there is to confirm; whoever confirms a kind confirms it for the whole request. */
public enum WarningKind {
    PATIENT_BUSY,
    PATIENT_SAME_DAY
}
