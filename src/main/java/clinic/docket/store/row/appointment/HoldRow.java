package clinic.docket.store.row.appointment;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code slot_hold}. */
@Entity
@Table(name = "slot_hold")
public class HoldRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "practitioner_id", nullable = false)
    UUID practitioner;

    @Column(name = "room_id")
    @Nullable UUID room;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Column(name = "occupied_from", nullable = false)
    Instant occupiedFrom;

    @Column(name = "occupied_until", nullable = false)
    Instant occupiedUntil;

    @Column(nullable = false)
    int lane;

    @Column(nullable = false)
    UUID holder;

    @Column(nullable = false)
    String workstation;

    @Column(name = "expires_at", nullable = false)
    Instant expiresAt;

    protected HoldRow() {}

    public static HoldRow of(Hold hold) {
        var row = new HoldRow();
        row.id = hold.id().value();
        row.site = hold.site().value();
        row.practitioner = hold.practitioner().value();
        row.room = hold.room().map(RoomId::value).orElse(null);
        row.startsAt = hold.range().start();
        row.endsAt = hold.range().end();
        row.occupiedFrom = hold.occupied().start();
        row.occupiedUntil = hold.occupied().end();
        row.lane = hold.lane();
        row.holder = hold.holder().value();
        row.workstation = hold.workstation();
        row.expiresAt = hold.expires();
        return row;
    }

    public Hold toHold() {
        return new Hold(
                new HoldId(id),
                new SiteId(site),
                new PractitionerId(practitioner),
                Optional.ofNullable(room).map(RoomId::new),
                new TimeRange(startsAt, endsAt),
                new TimeRange(occupiedFrom, occupiedUntil),
                lane,
                new UserId(holder),
                workstation,
                expiresAt);
    }
}
