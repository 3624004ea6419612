package clinic.docket.store.row.access;

import clinic.docket.domain.access.PasswordUse;
import clinic.docket.domain.access.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code password_use}. */
@Entity
@Table(name = "password_use")
@IdClass(PasswordUseRow.Key.class)
public class PasswordUseRow {
    @Id
    @Column(name = "user_id")
    UUID user;

    @Id
    @Column(name = "workstation_id")
    UUID workstation;

    @Column(name = "used_on", nullable = false)
    LocalDate day;

    @Column(name = "used_at", nullable = false)
    Instant at;

    @Column(name = "wrong_pins", nullable = false)
    int wrongPins;

    /** One person at one workstation. */
    public record Key(UUID user, UUID workstation) {}

    protected PasswordUseRow() {}

    public static PasswordUseRow of(UUID workstation, PasswordUse use, Instant at) {
        var row = new PasswordUseRow();
        row.user = use.user().value();
        row.workstation = workstation;
        row.day = use.day();
        row.at = at;
        row.wrongPins = use.wrongPins();
        return row;
    }

    public Instant at() {
        return at;
    }

    public PasswordUse toUse() {
        return new PasswordUse(new UserId(user), day, wrongPins);
    }
}
