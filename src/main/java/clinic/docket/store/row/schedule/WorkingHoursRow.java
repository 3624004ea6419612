package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code working_hours}. */
@Entity
@Table(name = "working_hours")
public class WorkingHoursRow {
    @Id UUID id;

    @Column(name = "practitioner_id", nullable = false)
    UUID practitioner;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(name = "room_id")
    @Nullable UUID room;

    @Embedded WeeklyColumns period = new WeeklyColumns();

    @Version long version;

    protected WorkingHoursRow() {}

    public static WorkingHoursRow of(WorkingHours hours) {
        var row = new WorkingHoursRow();
        row.id = hours.id();
        row.practitioner = hours.practitioner().value();
        row.site = hours.site().value();
        row.room = hours.room().map(RoomId::value).orElse(null);
        row.period = WeeklyColumns.of(hours.period());
        row.version = Math.max(1, hours.version());
        return row;
    }

    public WorkingHours toWorkingHours() {
        return new WorkingHours(
                id,
                new PractitionerId(practitioner),
                new SiteId(site),
                Optional.ofNullable(room).map(RoomId::new),
                period.toPeriod(),
                version);
    }
}
