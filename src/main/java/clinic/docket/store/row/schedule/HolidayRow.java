package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Holiday;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code holiday}. */
@Entity
@Table(name = "holiday")
public class HolidayRow {
    @Id UUID id;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "closed_on", nullable = false)
    LocalDate day;

    @Column(nullable = false)
    String name;

    @Version long version;

    protected HolidayRow() {}

    public static HolidayRow of(Holiday holiday) {
        var row = new HolidayRow();
        row.id = holiday.id();
        row.site = holiday.site().value();
        row.day = holiday.date();
        row.name = holiday.name();
        row.version = Math.max(1, holiday.version());
        return row;
    }

    public Holiday toHoliday() {
        return new Holiday(id, new SiteId(site), day, name, version);
    }
}
