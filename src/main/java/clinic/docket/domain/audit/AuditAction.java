package clinic.docket.domain.audit;

/** What was done. */
public enum AuditAction {
    CREATE,
    CHANGE,
    DELETE,
    VIEW,
    /** It left the house on paper or in a file. */
    PRINT,
    /** Done in spite of a rule, by somebody who may. */
    OVERRIDE,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    /** Somebody at a kiosk was not recognised. */
    CHECK_IN_FAILED,
    /** Somebody at a kiosk wants the desk. */
    CALL_DESK
}
