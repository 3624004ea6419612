package clinic.docket.store.session;

import clinic.docket.store.failure.DatabaseInUse;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.failure.engine.Failures;
import clinic.docket.store.failure.engine.NoConnection;
import clinic.docket.store.rights.DeskAccount;
import clinic.docket.store.rights.DurableCommit;
import clinic.docket.store.rights.H2Desks;
import clinic.docket.store.tls.Fingerprint;
import clinic.docket.store.tls.Tls;
import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/**
 * H2 inside this process, in a file or in memory, or as a server's.
 *
 * <p>H2 acknowledges a commit before it is on the disk: {@code WRITE_DELAY=0} writes it at once and
 * {@link DurableCommit} forces it through the operating system's cache. Both need the rights of the
 * database's owner; a server sets the first for all who connect.
 */
record H2Engine(Account account, Place place, Optional<Path> folder, Optional<Fingerprint> server)
        implements Engine {
    /** How every address of H2 begins. */
    static final String SCHEME = "jdbc:h2:";

    private static final String FILE_NAME = "docket";
    private static final String USER = "docket";
    private static final String OPTION_SEPARATOR = ";";
    // Times in milliseconds. The application closes the database itself, not H2's own exit hook.
    private static final String WAIT = ";LOCK_TIMEOUT=2500";
    // A booking has more statements than the eight that H2 remembers parsed by itself. Its own file
    // of errors would tell values, such as names.
    private static final String OPTIONS =
            WAIT
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256"
                    + ";TRACE_LEVEL_FILE=0";

    static {
        // After its disk has failed H2 looks for the current version of its data for ever, unless
        // its own assertion ends that. The class is not initialised yet, or this would be in vain.
        MVStore.class.getClassLoader().setClassAssertionStatus(MVStore.class.getName(), true);
    }

    /** Whoever connects where. */
    record Account(String url, String user, String password) {
        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    /** Where the database lives: whether its disk and its end are ours to care for. */
    private enum Place {
        FILE,
        MEMORY,
        SERVER;

        static Place of(String url) {
            String rest = url.substring(SCHEME.length());
            if (rest.startsWith("mem:")) {
                return MEMORY;
            }
            return rest.startsWith("tcp:") || rest.startsWith("ssl:") ? SERVER : FILE;
        }
    }

    static H2Engine embedded(DatabaseSettings.Embedded settings) {
        Path folder = settings.folder();
        Path file = folder.toAbsolutePath().normalize().resolve(FILE_NAME);
        String url = SCHEME + "file:" + file + OPTIONS;
        return new H2Engine(
                new Account(url, USER, settings.password()),
                Place.FILE,
                Optional.of(folder),
                Optional.empty());
    }

    static H2Engine inMemory(String name) {
        String url = SCHEME + "mem:" + name + OPTIONS;
        return new H2Engine(
                new Account(url, USER, ""), Place.MEMORY, Optional.empty(), Optional.empty());
    }

    static H2Engine at(DatabaseSettings.Server server) {
        var place = Place.of(server.url());
        String url = server.url() + (place == Place.SERVER ? WAIT : OPTIONS);
        return new H2Engine(
                new Account(url, server.user(), server.password()),
                place,
                Optional.empty(),
                Optional.empty());
    }

    static H2Engine shared(DatabaseSettings.SharedH2 shared) {
        return new H2Engine(
                new Account(shared.url() + WAIT, DeskAccount.NAME, shared.password()),
                Place.SERVER,
                Optional.empty(),
                Optional.of(shared.server()));
    }

    @Override
    public String dialectFolder() {
        return "h2";
    }

    @Override
    public DataSource plainSource() {
        return source(account.url());
    }

    @Override
    public Optional<DataSource> watching() {
        return place == Place.SERVER
                ? Optional.of(source(account.url() + ";NETWORK_TIMEOUT=1000"))
                : Optional.empty();
    }

    private DataSource source(String url) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(account.user());
        source.setPassword(account.password());
        return source;
    }

    @Override
    public void prepare() {
        folder.ifPresent(H2Engine::requireWritable);
        server.ifPresent(Tls::pin);
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
        requireWhole(file);
    }

    /** H2 would take a file that was cut off for an older, even an empty one, and begin again. */
    private static void requireWhole(Path file) {
        try {
            if (Files.exists(file) && FileHead.isCutOff(file)) {
                throw new StorageFailure(
                        StorageFailure.Kind.DAMAGED, "The file was cut off: " + file, null);
            }
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    private static StorageFailure notWritable(Path folder, Exception cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "Cannot write in " + folder, cause);
    }

    @Override
    public void configure(HikariConfig pool) {
        if (place == Place.SERVER) {
            // A server that is gone must not keep the user waiting; migrations may take longer.
            pool.setDataSource(
                    new VersionedSource(source(account.url() + ";NETWORK_TIMEOUT=3000")));
        } else {
            pool.setJdbcUrl(account.url());
            pool.setUsername(account.user());
            pool.setPassword(account.password());
        }
        pool.setMaximumPoolSize(8);
        pool.setExceptionOverrideClassName(LostH2Connection.class.getName());
    }

    @Override
    public boolean livesByConnection() {
        return place != Place.SERVER;
    }

    @Override
    public void freezeReads(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        switch (place) {
            case FILE -> {
                var _ = DurableCommit.now(connection);
            }
            case SERVER -> execute(connection, "call " + H2Desks.COMMIT + "()");
            case MEMORY -> connection.commit();
        }
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        switch (place) {
            case FILE -> {
                var _ = DurableCommit.rollBack(connection);
            }
            case SERVER -> execute(connection, "call " + H2Desks.ROLL_BACK + "()");
            case MEMORY -> connection.rollback();
        }
    }

    @Override
    public void shutDown(Connection connection) throws SQLException {
        if (place != Place.SERVER) {
            execute(connection, "shutdown");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public boolean mayMigrate(Connection connection) throws SQLException {
        return place != Place.SERVER || isOwner(connection);
    }

    private static boolean isOwner(Connection connection) throws SQLException {
        String sql =
                "select 1 from information_schema.users"
                        + " where user_name = current_user and is_admin";
        try (Statement statement = connection.createStatement();
                ResultSet owner = statement.executeQuery(sql)) {
            return owner.next();
        }
    }

    @Override
    public boolean admitsDesks(Connection connection) throws SQLException {
        return H2Desks.areAdmitted(connection);
    }

    @Override
    public void admitDesks(Connection connection, String password) throws SQLException {
        H2Desks.admit(connection, password);
    }

    @Override
    public void renewRights(Connection connection) {
        // The server that shares the database admits all workstations anew at each start.
    }

    @Override
    public StorageFailure refused(SQLException failure) {
        if (place == Place.SERVER) {
            return NoConnection.to(failure);
        }
        if (Failures.isDiskFull(failure)) {
            return new StorageFailure(
                    StorageFailure.Kind.DISK_FULL, "No room for the database", failure);
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    folder.<StorageFailure>map(where -> new DatabaseInUse(where, failure))
                            .orElseGet(() ->
                                    new StorageFailure(
                                            StorageFailure.Kind.IN_USE, "In use", failure));
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                    new StorageFailure(
                            StorageFailure.Kind.FOREIGN, "Not a database of Docket", failure);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    new StorageFailure(
                            StorageFailure.Kind.TOO_NEW, "Written by another H2", failure);
            default ->
                    new StorageFailure(
                            StorageFailure.Kind.DAMAGED, "Cannot read the database", failure);
        };
    }
}
