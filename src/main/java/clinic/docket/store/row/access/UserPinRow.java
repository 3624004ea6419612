package clinic.docket.store.row.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Table {@code user_pin}. */
@Entity
@Table(name = "user_pin")
public class UserPinRow {
    @Id
    @Column(name = "user_id")
    UUID user;

    @Column(name = "pin_hash", nullable = false, length = 60)
    String pinHash;

    protected UserPinRow() {}

    public static UserPinRow of(UUID user, String pinHash) {
        var row = new UserPinRow();
        row.user = user;
        row.pinHash = pinHash;
        return row;
    }

    public String pinHash() {
        return pinHash;
    }
}
