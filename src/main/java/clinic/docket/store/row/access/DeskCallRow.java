package clinic.docket.store.row.access;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.domain.schedule.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk_call}. */
@Entity
@Table(name = "desk_call")
public class DeskCallRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(nullable = false)
    String kiosk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DeskCall.Kind kind;

    @Column(name = "called_at", nullable = false)
    Instant calledAt;

    @Column(name = "answered_at")
    @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable UUID answeredBy;

    protected DeskCallRow() {}

    public static DeskCallRow of(DeskCall call) {
        var row = new DeskCallRow();
        row.id = call.id().value();
        row.site = call.site().value();
        row.kiosk = call.kiosk();
        row.kind = call.kind();
        row.calledAt = call.calledAt();
        row.answeredAt = call.answer().map(DeskCall.Answer::at).orElse(null);
        row.answeredBy = call.answer().map(answer -> answer.by().value()).orElse(null);
        return row;
    }

    public DeskCall toCall() {
        return new DeskCall(
                new DeskCallId(id),
                new SiteId(site),
                kiosk,
                kind,
                calledAt,
                answeredAt == null || answeredBy == null
                        ? Optional.empty()
                        : Optional.of(new DeskCall.Answer(answeredAt, new UserId(answeredBy))));
    }
}
