package clinic.docket.store.session;

import clinic.docket.store.failure.DatabaseInUse;
import clinic.docket.store.failure.SchemaTooNew;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.failure.engine.Failures;
import clinic.docket.store.rights.H2Desks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** An open database whose schema is current. */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final Connection keeper;
    private final HikariDataSource pool;
    private final SessionFactory factory;
    private final SqlCount sqlCount = new SqlCount();
    private final Transactions transactions;

    private Database(Engine engine, Connection keeper, BooleanSupplier onUiThread) {
        this.engine = engine;
        this.keeper = keeper;
        pool = new HikariDataSource(poolSettings(engine));
        try {
            factory = Sessions.factory(pool, sqlCount);
        } catch (PersistenceException e) {
            pool.close();
            throw new StorageFailure(
                    StorageFailure.Kind.DAMAGED, "The tables are not as they should be", e);
        }
        transactions = new Transactions(factory, engine, onUiThread);
    }

    /**
     * Creates the database where there is none, and brings an older schema up to date.
     *
     * @param onUiThread tells whether the calling thread draws the screens; no transaction opens
     *     there
     * @throws DatabaseInUse when another process has the embedded database open
     * @throws SchemaTooNew when a newer Docket wrote it
     * @throws StorageFailure for every other reason, by its kind
     */
    public static Database open(DatabaseSettings settings, BooleanSupplier onUiThread) {
        Engine engine = Engine.of(settings);
        engine.prepare();
        Connection keeper = connect(engine);
        try {
            new Schema(engine).bringUpToDate(keeper);
            if (!engine.livesByConnection()) {
                keeper.close();
            }
            return new Database(engine, keeper, onUiThread);
        } catch (SQLException e) {
            throw closing(keeper, engine.refused(e));
        } catch (RuntimeException e) {
            throw closing(keeper, e);
        }
    }

    private static Connection connect(Engine engine) {
        try {
            return engine.plainSource().getConnection();
        } catch (SQLException e) {
            throw engine.refused(e);
        }
    }

    private static RuntimeException closing(Connection keeper, RuntimeException reason) {
        try {
            keeper.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    private static HikariConfig poolSettings(Engine engine) {
        var settings = new HikariConfig();
        settings.setPoolName("docket");
        settings.setAutoCommit(false);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(2_500);
        settings.setValidationTimeout(1_000);
        settings.setKeepaliveTime(30_000);
        settings.setInitializationFailTimeout(-1);
        engine.configure(settings);
        return settings;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** Connections outside the pool on which a server tells of changes; empty where none does. */
    public Optional<DataSource> listening() {
        return engine.listening();
    }

    /**
     * Connections outside the pool that give up after a second; empty where the database lives in
     * this process.
     */
    public Optional<DataSource> watching() {
        return engine.watching();
    }

    public SqlCount sqlCount() {
        return sqlCount;
    }

    /**
     * Lets workstations connect, with an account of their own that may change neither tables nor
     * the audit trail. Only the database's owner can.
     *
     * @param password 16 to 100 letters, digits, hyphens and underscores
     */
    public void admitDesks(String password) {
        try (Connection connection = engine.plainSource().getConnection()) {
            engine.admitDesks(connection, password);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    /**
     * Gives the owner of an embedded database a password.
     *
     * @param password 16 to 100 letters, digits, hyphens and underscores
     */
    public void protect(String password) {
        try (Connection connection = engine.plainSource().getConnection()) {
            H2Desks.protect(connection, password);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    /** The next transactions connect anew. */
    void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Waits for no transaction: whoever closes has stopped the work before. */
    @Override
    public void close() {
        factory.close();
        pool.close();
        try (keeper) {
            engine.shutDown(keeper);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }
}
