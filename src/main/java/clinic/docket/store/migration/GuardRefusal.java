package clinic.docket.store.migration;

import java.sql.SQLIntegrityConstraintViolationException;

/** What a guarding trigger throws: an integrity violation, as the PostgreSQL twin raises it. */
final class GuardRefusal extends SQLIntegrityConstraintViolationException {
    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23000";

    GuardRefusal(String message) {
        super(message, INTEGRITY_CONSTRAINT_VIOLATION);
    }
}
