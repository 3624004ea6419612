package clinic.docket.store.session;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 inside this process, in a file or in memory.
 *
 * <p>H2 acknowledges a commit before it is on the disk: {@code WRITE_DELAY=0} writes it at once and
 * {@code CHECKPOINT SYNC} forces it through the operating system's cache.
 */
record H2Engine(String url, Optional<Path> folder) implements Engine {
    private static final String FILE_NAME = "docket";
    private static final String USER = "docket";
    private static final String OPTION_SEPARATOR = ";";
    // Times in milliseconds. The application closes the database itself, not H2's own exit hook.
    private static final String OPTIONS = ";LOCK_TIMEOUT=2500;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    static H2Engine embedded(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve(FILE_NAME);
        return new H2Engine("jdbc:h2:file:" + file + OPTIONS, Optional.of(folder));
    }

    static H2Engine inMemory(String name) {
        return new H2Engine("jdbc:h2:mem:" + name + OPTIONS, Optional.empty());
    }

    @Override
    public String dialectFolder() {
        return "h2";
    }

    @Override
    public DataSource plainSource() {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }

    @Override
    public void prepare() {
        folder.ifPresent(H2Engine::requireWritable);
    }

    private static void requireWritable(Path folder) {
        if (folder.toAbsolutePath().toString().contains(OPTION_SEPARATOR)) {
            throw notWritable(
                    folder, new IOException("H2 reads what follows a semicolon as options"));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        Path file = folder.resolve(FILE_NAME + ".mv.db");
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw notWritable(folder, new IOException("No right to write"));
        }
    }

    private static StorageFailure notWritable(Path folder, Exception cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "Cannot write in " + folder, cause);
    }

    @Override
    public void configure(HikariConfig pool) {
        pool.setJdbcUrl(url);
        pool.setUsername(USER);
        pool.setPassword("");
        pool.setMaximumPoolSize(8);
        pool.setExceptionOverrideClassName(LostH2Connection.class.getName());
    }

    @Override
    public boolean livesByConnection() {
        return true;
    }

    @Override
    public void freezeReads(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        if (folder.isPresent()) {
            execute(connection, "checkpoint sync");
        }
    }

    @Override
    public void shutDown(Connection connection) throws SQLException {
        execute(connection, "shutdown");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public StorageFailure refused(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new DatabaseInUse(folder.orElseThrow(), failure);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                    new StorageFailure(
                            StorageFailure.Kind.FOREIGN, "Not a database of Docket", failure);
            default ->
                    new StorageFailure(
                            StorageFailure.Kind.DAMAGED, "Cannot read the database", failure);
        };
    }
}
