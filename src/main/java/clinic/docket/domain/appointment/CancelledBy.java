package clinic.docket.domain.appointment;

/** Who called a visit off; the reason is kept beside it. */
public enum CancelledBy {
    PATIENT,
    CLINIC
}
