package clinic.docket.store.row.schedule;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of {@code overbook_lane}. */
@Entity
@Table(name = "overbook_lane")
public class OverbookLaneRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(nullable = false)
    int lane;

    @Column(nullable = false)
    String name;

    @Column(name = "cap_per_session", nullable = false)
    int cap;

    @Column(nullable = false)
    boolean active;

    @Version long version;

    protected OverbookLaneRow() {}

    public static OverbookLaneRow of(OverbookLane lane) {
        var row = new OverbookLaneRow();
        row.id = lane.id();
        row.site = lane.site().value();
        row.lane = lane.number();
        row.name = lane.name();
        row.cap = lane.cap();
        row.active = lane.active();
        row.version = Math.max(1, lane.version());
        return row;
    }

    public OverbookLane toLane() {
        return new OverbookLane(id, new SiteId(site), lane, name, cap, active, version);
    }
}
