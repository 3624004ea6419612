package clinic.docket.store.session;

import clinic.docket.store.failure.StorageFailure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        var properties = new Properties();
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "docket live");
        return Optional.of(
                new DriverDataSource(
                        server.url(), DRIVER, properties, server.user(), server.password()));
    }

    @Override
    public void prepare() {
        // The server's disk is its administrator's.
    }

    @Override
    public void configure(HikariConfig pool) {
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(6);
        // Times in seconds; no call may keep the user waiting for longer than 3.5.
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("loginTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", "3");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("options", "-c lock_timeout=2500");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of an error quotes the row, which may be a patient's.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
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
    public void makeDurable(Connection connection) {
        // synchronous_commit is on.
    }

    @Override
    public void shutDown(Connection connection) {
        // The server stays.
    }

    @Override
    public StorageFailure refused(SQLException failure) {
        return new StorageFailure(
                StorageFailure.Kind.UNREACHABLE, "No connection to the server", failure);
    }
}
