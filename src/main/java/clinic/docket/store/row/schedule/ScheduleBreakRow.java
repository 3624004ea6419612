package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of {@code schedule_break}. */
@Entity
@Table(name = "schedule_break")
public class ScheduleBreakRow {
    @Id UUID id;

    @Column(name = "practitioner_id", nullable = false)
    UUID practitioner;

    @Column(name = "site_id", nullable = false)
    UUID site;

    @Column(nullable = false)
    String name;

    @Embedded WeeklyColumns period = new WeeklyColumns();

    @Version long version;

    protected ScheduleBreakRow() {}

    public static ScheduleBreakRow of(ScheduleBreak pause) {
        var row = new ScheduleBreakRow();
        row.id = pause.id();
        row.practitioner = pause.practitioner().value();
        row.site = pause.site().value();
        row.name = pause.name();
        row.period = WeeklyColumns.of(pause.period());
        row.version = Math.max(1, pause.version());
        return row;
    }

    public ScheduleBreak toScheduleBreak() {
        return new ScheduleBreak(
                id,
                new PractitionerId(practitioner),
                new SiteId(site),
                name,
                period.toPeriod(),
                version);
    }
}
