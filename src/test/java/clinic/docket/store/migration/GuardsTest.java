package clinic.docket.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself keeps, whoever is connected. */
class GuardsTest {
    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void realClinicNeverBecomesDemo(StorageEngine engine) throws SQLException {
        try (var database = engine.open()) {
            SmallClinic.store(database.transactions());
            try (Connection connection = database.foreignConnection()) {
                assertRefused(connection, "update clinic set demo = true");
                assertRefused(connection, "delete from clinic");
                assertRefused(connection, "insert into clinic values (2, 'Second', true)");
                assertRefused(
                        connection,
                        "insert into demo_account (user_id, password)"
                                + " select id, 'password' from app_user where login = 'rita'");
                execute(connection, "update clinic set name = 'Renamed'");
            }
            var access = new AccessStore(database.transactions());
            assertThat(database.transactions().read(access::clinic))
                    .contains(new Clinic("Renamed", false));
            assertThat(database.transactions().read(access::demoLogins)).isEmpty();
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith("23"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
