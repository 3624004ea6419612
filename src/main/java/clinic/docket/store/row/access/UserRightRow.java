package clinic.docket.store.row.access;

import clinic.docket.domain.access.Permission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code user_right}. */
@Entity
@Table(name = "user_right")
@IdClass(UserRightRow.Key.class)
public class UserRightRow {
    @Id
    @Column(name = "user_id")
    UUID user;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Permission permission;

    @Column(nullable = false)
    boolean granted;

    /** One right of one person. */
    public record Key(UUID user, Permission permission) {}

    protected UserRightRow() {}

    public static UserRightRow of(UUID user, Permission permission, boolean granted) {
        var row = new UserRightRow();
        row.user = user;
        row.permission = permission;
        row.granted = granted;
        return row;
    }

    public Permission permission() {
        return permission;
    }

    public boolean isGranted() {
        return granted;
    }
}
