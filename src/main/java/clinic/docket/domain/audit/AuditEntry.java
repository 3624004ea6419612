package clinic.docket.domain.audit;

import clinic.docket.domain.access.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the trail: who did what to which record, when, from which workstation, and the
 * changed fields before and after. Written in the transaction of the change itself.
 *
 * @param subjectType the table of the record, such as {@code appointment}
 */
public record AuditEntry(
        UUID id,
        Instant at,
        Optional<UserId> user,
        String workstation,
        AuditAction action,
        String subjectType,
        UUID subject,
        Map<String, String> before,
        Map<String, String> after) {
    public AuditEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Masked: before and after may hold personal data. */
    @Override
    public String toString() {
        return "AuditEntry[" + action + " " + subjectType + " " + subject + "]";
    }
}
