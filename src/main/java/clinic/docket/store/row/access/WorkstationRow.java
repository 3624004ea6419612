package clinic.docket.store.row.access;

import clinic.docket.domain.schedule.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code workstation}. */
@Entity
@Table(name = "workstation")
public class WorkstationRow {
    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(name = "site_id", nullable = false)
    UUID site;

    protected WorkstationRow() {}

    public static WorkstationRow of(UUID id, String name, SiteId site) {
        var row = new WorkstationRow();
        row.id = id;
        row.name = name;
        row.site = site.value();
        return row;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SiteId site() {
        return new SiteId(site);
    }
}
