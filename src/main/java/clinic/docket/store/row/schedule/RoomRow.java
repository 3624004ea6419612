package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of {@code room}. {@code rev} belongs to the booked time and is never saved from here. */
@Entity
@Table(name = "room")
public class RoomRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    boolean active;

    @Column(nullable = false, updatable = false)
    long rev;

    @Version long version;

    protected RoomRow() {}

    public static RoomRow of(Room room) {
        var row = new RoomRow();
        row.id = room.id().value();
        row.site = room.site().value();
        row.name = room.name();
        row.active = room.active();
        row.version = Math.max(1, room.version());
        return row;
    }

    public Room toRoom() {
        return new Room(new RoomId(id), new SiteId(site), name, active, version);
    }
}
