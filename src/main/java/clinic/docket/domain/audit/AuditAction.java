package clinic.docket.domain.audit;

/** What was done. */
public enum AuditAction {
    CREATE,
    CHANGE,
    DELETE,
    VIEW,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT
}
