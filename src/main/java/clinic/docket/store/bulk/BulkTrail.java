package clinic.docket.store.bulk;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.row.audit.JsonText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.StatelessSession;

/** Inserts entries of the trail in one session. */
final class BulkTrail {
    private final StatelessSession session;

    BulkTrail(StatelessSession session) {
        this.session = session;
    }

    void add(List<AuditEntry> entries) {
        session.doWork(connection -> insert(connection, entries));
    }

    static void insert(Connection connection, List<AuditEntry> entries) throws SQLException {
        try (var batch =
                new Batch(
                        connection,
                        "audit_entry",
                        "id",
                        "at",
                        "user_id",
                        "workstation",
                        "action",
                        "subject_type",
                        "subject_id",
                        "before_json",
                        "after_json")) {
            for (AuditEntry entry : entries) {
                batch.put(entry.id())
                        .put(entry.at())
                        .putId(entry.user().map(UserId::value))
                        .put(entry.workstation())
                        .put(entry.action().name())
                        .put(entry.subjectType())
                        .put(entry.subject())
                        .put(JsonText.of(entry.before()))
                        .put(JsonText.of(entry.after()))
                        .add();
            }
        }
    }
}
