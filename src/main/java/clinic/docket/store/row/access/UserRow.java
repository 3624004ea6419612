package clinic.docket.store.row.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.PractitionerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code app_user}. Password, failed tries and the last sign-in have updates of their own,
 * so that saving an account cannot undo them.
 */
@Entity
@Table(name = "app_user")
public class UserRow {
    @Id UUID id;

    @Column(nullable = false)
    String login;

    @Column(name = "login_key", nullable = false)
    String loginKey;

    @Column(name = "display_name", nullable = false)
    String displayName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    Role role;

    @Column(name = "practitioner_id")
    @Nullable UUID practitioner;

    @Column(name = "password_hash", nullable = false, updatable = false)
    String passwordHash;

    @Column(nullable = false)
    boolean active;

    @Column(name = "failed_attempts", nullable = false, updatable = false)
    int failedAttempts;

    @Column(name = "locked_until", updatable = false)
    @Nullable Instant lockedUntil;

    @Column(name = "last_seen", updatable = false)
    @Nullable Instant lastSeen;

    @Version long version;

    protected UserRow() {}

    public static UserRow of(UserAccount account, String passwordHash) {
        var row = new UserRow();
        row.id = account.id().value();
        row.login = account.login();
        row.loginKey = key(account.login());
        row.displayName = account.displayName();
        row.role = account.role();
        row.practitioner = account.practitioner().map(PractitionerId::value).orElse(null);
        row.passwordHash = passwordHash;
        row.active = account.active();
        row.failedAttempts = account.failedAttempts();
        row.lockedUntil = account.lockedUntil().orElse(null);
        row.lastSeen = account.lastSeen().orElse(null);
        row.version = Math.max(1, account.version());
        return row;
    }

    /** The form in which a login is unique: case makes no difference. */
    public static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    public UserAccount toAccount() {
        return new UserAccount(
                new UserId(id),
                login,
                displayName,
                role,
                Optional.ofNullable(practitioner).map(PractitionerId::new),
                active,
                failedAttempts,
                Optional.ofNullable(lockedUntil),
                Optional.ofNullable(lastSeen),
                version);
    }

    public String passwordHash() {
        return passwordHash;
    }
}
