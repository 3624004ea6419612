package clinic.docket.store.row.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outage.JottingOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who entered a jotting, what became of it, and who has looked at it since. */
@Embeddable
public class ReplayColumns {
    @Column(name = "replayed_at", nullable = false)
    Instant replayedAt;

    @Column(name = "replayed_by", nullable = false)
    UUID replayedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    JottingOutcome outcome;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    @Nullable UUID acknowledgedBy;

    protected ReplayColumns() {}

    /** What is settled needs nobody to look at it. */
    public static ReplayColumns of(JottingOutcome outcome, UserId by, Instant at) {
        var columns = new ReplayColumns();
        columns.replayedAt = at;
        columns.replayedBy = by.value();
        columns.outcome = outcome;
        if (outcome.isSettled()) {
            columns.acknowledgedAt = at;
            columns.acknowledgedBy = by.value();
        }
        return columns;
    }
}
