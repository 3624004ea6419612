package clinic.docket.store.row.schedule;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.schedule.PractitionerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code practitioner_delay}. */
@Entity
@IdClass(DelayRow.Key.class)
@Table(name = "practitioner_delay")
public class DelayRow {
    /** Of a day there is one. */
    public record Key(UUID practitioner, LocalDate day) {}

    @Id
    @Column(name = "practitioner_id")
    UUID practitioner;

    @Id
    @Column(name = "on_day")
    LocalDate day;

    @Column(nullable = false)
    int minutes;

    @Column(name = "set_at", nullable = false)
    Instant setAt;

    @Column(name = "set_by", nullable = false)
    UUID setBy;

    protected DelayRow() {}

    public static DelayRow of(Delay delay) {
        var row = new DelayRow();
        row.practitioner = delay.practitioner().value();
        row.day = delay.day();
        row.minutes = Math.toIntExact(delay.length().toMinutes());
        row.setAt = delay.setAt();
        row.setBy = delay.setBy().value();
        return row;
    }

    public Delay toDelay() {
        return new Delay(
                new PractitionerId(practitioner),
                day,
                Duration.ofMinutes(minutes),
                setAt,
                new UserId(setBy));
    }
}
