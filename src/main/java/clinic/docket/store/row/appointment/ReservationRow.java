package clinic.docket.store.row.appointment;

import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code reservation}: a stretch of a doctor's or a room's time, of a visit or a hold. */
@Entity
@IdClass(ReservationRow.Key.class)
@Table(name = "reservation")
public class ReservationRow {
    /** Nothing else can start there, so it identifies the row. */
    public record Key(UUID resource, int lane, Instant occupiedFrom) {}

    @Id
    @Column(name = "resource_id")
    UUID resource;

    @Id int lane;

    @Id
    @Column(name = "occupied_from")
    Instant occupiedFrom;

    @Column(name = "occupied_until", nullable = false)
    Instant occupiedUntil;

    @Column(name = "appointment_id")
    @Nullable UUID appointment;

    @Column(name = "hold_id")
    @Nullable UUID hold;

    protected ReservationRow() {}

    public static ReservationRow ofVisit(UUID resource, int lane, TimeRange range, UUID visit) {
        var row = of(resource, lane, range);
        row.appointment = visit;
        return row;
    }

    public static ReservationRow ofHold(UUID resource, int lane, TimeRange range, UUID hold) {
        var row = of(resource, lane, range);
        row.hold = hold;
        return row;
    }

    private static ReservationRow of(UUID resource, int lane, TimeRange range) {
        var row = new ReservationRow();
        row.resource = resource;
        row.lane = lane;
        row.occupiedFrom = range.start();
        row.occupiedUntil = range.end();
        return row;
    }

    public Occupied toOccupied() {
        return new Occupied(resource, new TimeRange(occupiedFrom, occupiedUntil));
    }
}
