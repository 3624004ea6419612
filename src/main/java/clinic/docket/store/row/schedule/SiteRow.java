package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of {@code site}. */
@Entity
@Table(name = "site")
public class SiteRow {
    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(name = "zone_id", nullable = false)
    String zone;

    @Version long version;

    protected SiteRow() {}

    public static SiteRow of(Site site) {
        var row = new SiteRow();
        row.id = site.id().value();
        row.name = site.name();
        row.zone = site.zone().id().getId();
        row.version = Math.max(1, site.version());
        return row;
    }

    public Site toSite() {
        return new Site(new SiteId(id), name, SiteZone.of(zone), version);
    }
}
