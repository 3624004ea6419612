package clinic.docket.store.row.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.JottingOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code jotting}. */
@Entity
@Table(name = "jotting")
public class JottingRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "taken_at", nullable = false)
    Instant takenAt;

    @Column(name = "taken_by", nullable = false)
    UUID takenBy;

    @Column(nullable = false, length = 200)
    String workstation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    JottingKind kind;

    @Column(name = "appointment_id")
    @Nullable UUID appointment;

    @Column(name = "seen_start")
    @Nullable Instant seenStart;

    @Column(nullable = false, length = Jotting.MAX_TEXT)
    String noted;

    @Embedded ReplayColumns replay;

    protected JottingRow() {}

    public static JottingRow of(UUID site, Jotting jotting, ReplayColumns replay) {
        var row = new JottingRow();
        row.id = jotting.id().value();
        row.site = site;
        row.takenAt = jotting.takenAt();
        row.takenBy = jotting.by().value();
        row.workstation = jotting.workstation();
        row.kind = jotting.kind();
        row.appointment = jotting.visit().map(seen -> seen.id().value()).orElse(null);
        row.seenStart = jotting.visit().map(Jotting.Seen::start).orElse(null);
        row.noted = jotting.text();
        row.replay = replay;
        return row;
    }

    public Jotting toJotting() {
        return new Jotting(
                new JottingId(id), takenAt, new UserId(takenBy), workstation, kind, seen(), noted);
    }

    private Optional<Jotting.Seen> seen() {
        return appointment == null || seenStart == null
                ? Optional.empty()
                : Optional.of(new Jotting.Seen(new AppointmentId(appointment), seenStart));
    }

    public JottingOutcome outcome() {
        return replay.outcome;
    }
}
