package clinic.docket.store.session;

import clinic.docket.store.failure.StorageFailure;
import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between the two database engines when one is opened and used. */
sealed interface Engine permits H2Engine, PostgresEngine {
    static Engine of(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Embedded embedded -> H2Engine.embedded(embedded);
            case DatabaseSettings.InMemory(var name) -> H2Engine.inMemory(name);
            case DatabaseSettings.SharedH2 shared -> H2Engine.shared(shared);
            case DatabaseSettings.Server server ->
                    server.url().startsWith(H2Engine.SCHEME)
                            ? H2Engine.at(server)
                            : new PostgresEngine(server);
        };
    }

    /** The folder under {@code db/migration} that adds to the common one. */
    String dialectFolder();

    /** Single connections without a time-out, for the first contact and for migrations. */
    DataSource plainSource();

    /** Connections on which the server tells of changes by itself; empty where it does not. */
    default Optional<DataSource> listening() {
        return Optional.empty();
    }

    /** Connections that give up after a second, to ask a server whether it is there. */
    default Optional<DataSource> watching() {
        return Optional.empty();
    }

    /** Checks what can be checked before the first connection. */
    void prepare();

    /** Where and how the pool connects; the rest of its settings is the same for both. */
    void configure(HikariConfig pool);

    /** Whether the database closes by itself when nobody is connected. */
    boolean livesByConnection();

    /** Makes all reads of the transaction, which has not read yet, see the same moment. */
    void freezeReads(Connection connection) throws SQLException;

    /**
     * The answers that are asked for on this connection may take this long, until it is given back.
     */
    default void letTake(Connection connection, Duration atMost) throws SQLException {
        // The connection itself has no limit, or knows the thread that waits.
    }

    /** Returns when the transaction is committed and on the disk. */
    void commit(Connection connection) throws SQLException;

    /** Takes back what the transaction has changed. */
    default void rollBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** The last act on a database that nobody uses any more. */
    void shutDown(Connection connection) throws SQLException;

    /** Whether this account may change the tables. */
    boolean mayMigrate(Connection connection) throws SQLException;

    /** Whether the workstations' account is there. */
    boolean admitsDesks(Connection connection) throws SQLException;

    /** Makes the workstations' account, or gives it another password, and all its rights. */
    void admitDesks(Connection connection, String password) throws SQLException;

    /** After new tables came: the workstations' rights on them, where there are workstations. */
    void renewRights(Connection connection) throws SQLException;

    /** Why no connection could be had. */
    StorageFailure refused(SQLException failure);
}
