package clinic.docket.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditStoreTest extends StoreContract {
    private final UUID subject = Fresh.id();

    @Test
    void returnsEntriesNewestFirst() {
        AuditEntry created = add(AuditAction.CREATE, 0, Map.of(), Map.of("name", "\"Zoë\"\n\\"));
        AuditEntry changed = add(AuditAction.CHANGE, 1, Map.of("a", "1"), Map.of("a", "2"));

        assertThat(read(() -> store().of(subject, 10))).containsExactly(changed, created);
        assertThat(read(() -> store().of(subject, 1))).containsExactly(changed);
        assertThat(read(() -> store().of(Fresh.id(), 10))).isEmpty();
    }

    @Test
    void keepsTheOrderOfWritingWhenTheClockIsSetBack() {
        AuditEntry first = add(AuditAction.CREATE, 60, Map.of(), Map.of("a", "1"));
        AuditEntry second = add(AuditAction.CHANGE, 5, Map.of("a", "1"), Map.of("a", "2"));
        AuditEntry third = add(AuditAction.CHANGE, 61, Map.of("a", "2"), Map.of("a", "3"));
        AuditEntry fourth = add(AuditAction.CHANGE, 0, Map.of("a", "3"), Map.of("a", "4"));

        assertThat(read(() -> store().of(subject, 10)))
                .containsExactly(fourth, third, second, first);
        assertThat(read(() -> store().of(subject, 2))).containsExactly(fourth, third);
    }

    @Test
    void takesEntryWithoutAnybodySignedIn() {
        AuditEntry entry =
                new AuditEntry(
                        Fresh.id(),
                        Fixtures.NOW,
                        Optional.empty(),
                        "front-desk",
                        AuditAction.SIGN_IN_FAILED,
                        "app_user",
                        subject,
                        Map.of(),
                        Map.of());
        tx().run(() -> store().add(entry));

        assertThat(read(() -> store().of(subject, 10))).containsExactly(entry);
    }

    @Test
    void databaseRefusesToChangeOrDeleteEntries() throws SQLException {
        AuditEntry entry = add(AuditAction.CREATE, 0, Map.of(), Map.of());
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.executeUpdate("update audit_entry set workstation = 'x'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only grows");
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit_entry"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only grows");
        }
        assertThat(read(() -> store().of(subject, 10))).containsExactly(entry);
    }

    private AuditStore store() {
        return new AuditStore(tx());
    }

    private AuditEntry add(
            AuditAction action, int second, Map<String, String> before, Map<String, String> after) {
        var entry =
                new AuditEntry(
                        Fresh.id(),
                        Fixtures.NOW.plusSeconds(second),
                        Optional.of(SmallClinic.RECEPTIONIST.id()),
                        "front-desk",
                        action,
                        "patient",
                        subject,
                        before,
                        after);
        tx().run(() -> store().add(entry));
        return entry;
    }
}
