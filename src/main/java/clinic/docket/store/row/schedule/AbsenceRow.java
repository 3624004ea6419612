package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.time.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code absence}. */
@Entity
@Table(name = "absence")
public class AbsenceRow {
    @Id UUID id;

    @Column(name = "practitioner_id", nullable = false)
    UUID practitioner;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    AbsenceKind kind;

    @Column(nullable = false)
    String reason;

    @Version long version;

    protected AbsenceRow() {}

    public static AbsenceRow of(Absence absence) {
        var row = new AbsenceRow();
        row.id = absence.id();
        row.practitioner = absence.practitioner().value();
        row.startsAt = absence.range().start();
        row.endsAt = absence.range().end();
        row.kind = absence.kind();
        row.reason = absence.reason();
        row.version = Math.max(1, absence.version());
        return row;
    }

    public Absence toAbsence() {
        return new Absence(
                id,
                new PractitionerId(practitioner),
                new TimeRange(startsAt, endsAt),
                kind,
                reason,
                version);
    }
}
