package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.failure.StorageFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Workstations of another version than the tables of a shared database. */
@ParameterizedClass(name = "{0}")
@EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
class VersionGuardTest {
    private static final String HISTORY = "\"flyway_schema_history\"";

    @Parameter private StorageEngine engine = StorageEngine.H2_SERVER;
    private TestDatabase database = StorageEngine.H2_MEMORY.shared();

    @BeforeEach
    void open() {
        database = engine.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void refusesTablesOfANewerDocket() throws SQLException {
        becomeNewer();

        refuses(StorageFailure.Kind.TOO_NEW, this::openAgain);
    }

    @Test
    void leavesTablesOfAnOlderDocketToTheirOwner() throws SQLException {
        owner("delete from " + HISTORY + " where \"version\" = '" + Schema.LATEST + "'");

        refuses(StorageFailure.Kind.TOO_OLD, this::openAgain);
    }

    @Test
    void noticesThatTheTablesBecameNewerWhileItRan() throws SQLException {
        assertThat(practitioners()).isZero();
        becomeNewer();
        database.database().forgetConnections();

        refuses(StorageFailure.Kind.TOO_NEW, this::practitioners);
    }

    private void becomeNewer() throws SQLException {
        owner(
                "update "
                        + HISTORY
                        + " set \"version\" = '9999' where \"version\" = '"
                        + Schema.LATEST
                        + "'");
    }

    private void openAgain() {
        Database.open(database.settings(), () -> false).close();
    }

    private long practitioners() {
        var tx = database.transactions();
        return tx.read(() ->
                tx.session()
                        .createNativeQuery("select count(*) from practitioner", Long.class)
                        .getSingleResult());
    }

    private void owner(String sql) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refuses(StorageFailure.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
