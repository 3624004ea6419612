package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.audit.ChainReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clinic that is older than the chains keeps its trail, and every entry becomes a link. */
class AuditChainMigrationTest {
    private static final String BEFORE_THE_CHAINS = "0009?";

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_FILE", "POSTGRESQL"})
    void makesLinksOfOldEntries(StorageEngine engine) throws SQLException {
        try (var database = engine.openAsOwner()) {
            writeOldTrail(database);
            database.reopen();

            ChainReport report = check(database);
            assertThat(report.faults()).as(report.toString()).isZero();
            assertThat(report.seals().stream().mapToLong(seal -> seal.links()).sum()).isEqualTo(3);
            add(database);
            assertThat(check(database).faults()).isZero();
        }
    }

    private static void writeOldTrail(TestDatabase database) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
            statement.execute(
                    h2 ? "drop all objects" : "drop schema public cascade; create schema public");
            var engine = Engine.of(database.settings());
            Flyway.configure()
                    .dataSource(engine.plainSource())
                    .locations(
                            "classpath:db/migration/common",
                            "classpath:db/migration/" + engine.dialectFolder())
                    .target(BEFORE_THE_CHAINS)
                    .load()
                    .migrate();
            for (int entry = 1; entry <= 3; entry++) {
                statement.execute(
                        "insert into audit_entry values ('0198c000-0000-7000-8000-00000000000%d',"
                                        .formatted(entry)
                                + " timestamp with time zone '2026-03-0%d 09:15:00.123456+01',"
                                        .formatted(entry)
                                + " null, 'Büro %d', 'CREATE', 'patient',".formatted(entry % 2)
                                + " '0198c000-0000-7000-8000-00000000000a', '{}',"
                                + " '{\"name\":\"Łucja 🌼\"}')");
            }
        }
    }

    private static void add(TestDatabase database) {
        var tx = database.transactions();
        tx.run(() ->
                new AuditStore(tx)
                        .add(
                                new AuditEntry(
                                        Fresh.id(),
                                        Fixtures.NOW,
                                        Optional.empty(),
                                        "Büro 1",
                                        AuditAction.SIGN_IN_FAILED,
                                        "app_user",
                                        Fresh.id(),
                                        Map.of(),
                                        Map.of())));
    }

    private static ChainReport check(TestDatabase database) {
        var tx = database.transactions();
        return tx.read(() -> new AuditStore(tx).checkChains(List.of()));
    }
}
