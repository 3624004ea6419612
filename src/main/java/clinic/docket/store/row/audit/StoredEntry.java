package clinic.docket.store.row.audit;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The fields of an entry exactly as they stand in {@code audit_entry}, which is what its hash
 * covers: times in microseconds, changed fields as the text that is stored.
 */
public record StoredEntry(
        UUID id,
        Instant at,
        Optional<UUID> user,
        String workstation,
        String action,
        String subjectType,
        UUID subject,
        String before,
        String after) {

    /** The columns that {@link #read} looks for. */
    public static final String COLUMNS =
            "id, at, user_id, workstation, action, subject_type, subject_id, before_json,"
                    + " after_json";

    public static StoredEntry of(AuditEntry entry) {
        return new StoredEntry(
                entry.id(),
                entry.at().truncatedTo(ChronoUnit.MICROS),
                entry.user().map(UserId::value),
                entry.workstation(),
                entry.action().name(),
                entry.subjectType(),
                entry.subject(),
                JsonText.of(entry.before()),
                JsonText.of(entry.after()));
    }

    public static StoredEntry read(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                row.getString("workstation"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("before_json"),
                row.getString("after_json"));
    }

    /** Masked: before and after may hold personal data. */
    @Override
    public String toString() {
        return "StoredEntry[" + id + "]";
    }
}
