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

/** A row of {@code audit_entry}, for reading; {@code ChainWriter} writes. */
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

    @Column(nullable = false)
    int chain;

    @Column(nullable = false)
    long link;

    protected AuditRow() {}

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
