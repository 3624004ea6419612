package clinic.docket.store.row.audit;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_entry}. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditRow {
    @Id UUID id;

    @Column(nullable = false)
    Instant at;

    @Column(name = "user_id")
    @Nullable UUID user;

    @Column(nullable = false)
    String workstation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    AuditAction action;

    @Column(name = "subject_type", nullable = false)
    String subjectType;

    @Column(name = "subject_id", nullable = false)
    UUID subject;

    @Column(name = "before_json", nullable = false)
    String before;

    @Column(name = "after_json", nullable = false)
    String after;

    protected AuditRow() {}

    public static AuditRow of(AuditEntry entry) {
        var row = new AuditRow();
        row.id = entry.id();
        row.at = entry.at();
        row.user = entry.user().map(UserId::value).orElse(null);
        row.workstation = entry.workstation();
        row.action = entry.action();
        row.subjectType = entry.subjectType();
        row.subject = entry.subject();
        row.before = JsonText.of(entry.before());
        row.after = JsonText.of(entry.after());
        return row;
    }

    public AuditEntry toEntry() {
        return new AuditEntry(
                id,
                at,
                Optional.ofNullable(user).map(UserId::new),
                workstation,
                action,
                subjectType,
                subject,
                JsonText.toMap(before),
                JsonText.toMap(after));
    }
}
