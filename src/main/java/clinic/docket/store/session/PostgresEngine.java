package clinic.docket.store.session;

import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.failure.engine.NoConnection;
import clinic.docket.store.rights.PostgresDesks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;

/** PostgreSQL on a server, whose commits are on the disk when they are acknowledged. */
record PostgresEngine(DatabaseSettings.Server server) implements Engine {
    private static final String DRIVER = "org.postgresql.Driver";

    @Override
    public String dialectFolder() {
        return "postgresql";
    }

    @Override
    public DataSource plainSource() {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("logServerErrorDetail", "false");
        return new DriverDataSource(
                server.url(), DRIVER, properties, server.user(), server.password());
    }

    @Override
    public Optional<DataSource> listening() {
        return Optional.of(alone("docket live", "2", "3"));
    }

    @Override
    public Optional<DataSource> watching() {
        return Optional.of(alone("docket watch", "1", "1"));
    }

    /** Outside the pool; times in seconds. */
    private DataSource alone(String name, String toConnect, String toAnswer) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", toConnect);
        properties.setProperty("loginTimeout", toConnect);
        properties.setProperty("socketTimeout", toAnswer);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", name);
        return new DriverDataSource(
                server.url(), DRIVER, properties, server.user(), server.password());
    }

    @Override
    public void prepare() {
        // The server's disk is its administrator's.
    }

    @Override
    public void configure(HikariConfig pool) {
        // Times in seconds; no call may keep the user waiting for longer than 3.5.
        var properties = new Properties();
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", "-c lock_timeout=2500");
        properties.setProperty("reWriteBatchedInserts", "true");
        // The detail of an error quotes the row, which may be a patient's.
        properties.setProperty("logServerErrorDetail", "false");
        pool.setMaximumPoolSize(6);
        pool.setDataSource(
                new VersionedSource(
                        new DriverDataSource(
                                server.url(),
                                DRIVER,
                                properties,
                                server.user(),
                                server.password())));
    }

    @Override
    public boolean livesByConnection() {
        return false;
    }

    @Override
    public void freezeReads(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    @Override
    public void letTake(Connection connection, Duration atMost) throws SQLException {
        // The pool puts it back to what it was.
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        // On the disk when it returns: synchronous_commit is on.
        connection.commit();
    }

    @Override
    public void shutDown(Connection connection) {
        // The server stays.
    }

    @Override
    public boolean mayMigrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet right =
                        statement.executeQuery(
                                "select has_schema_privilege(current_schema(), 'CREATE')")) {
            return right.next() && right.getBoolean(1);
        }
    }

    @Override
    public boolean admitsDesks(Connection connection) throws SQLException {
        return PostgresDesks.areAdmitted(connection);
    }

    @Override
    public void admitDesks(Connection connection, String password) throws SQLException {
        PostgresDesks.admit(connection, password);
    }

    @Override
    public void renewRights(Connection connection) throws SQLException {
        PostgresDesks.renew(connection);
    }

    @Override
    public StorageFailure refused(SQLException failure) {
        return NoConnection.to(failure);
    }
}
