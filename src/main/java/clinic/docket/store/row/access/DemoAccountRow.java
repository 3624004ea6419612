package clinic.docket.store.row.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code demo_account}. */
@Entity
@Table(name = "demo_account")
public class DemoAccountRow {
    @Id
    @Column(name = "user_id")
    UUID user;

    @Column(nullable = false)
    String password;

    protected DemoAccountRow() {}

    public static DemoAccountRow of(UUID user, String password) {
        var row = new DemoAccountRow();
        row.user = user;
        row.password = password;
        return row;
    }
}
