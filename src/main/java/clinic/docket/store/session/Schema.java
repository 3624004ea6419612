package clinic.docket.store.session;

import clinic.docket.store.failure.SchemaTooNew;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.failure.engine.Failures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema that this Docket knows, and keeps its hands off any other. */
final class Schema {
    /** The newest migration; a test compares it with the files. */
    static final String LATEST = "0029";

    private static final String HISTORY = "flyway_schema_history";

    private final Engine engine;

    Schema(Engine engine) {
        this.engine = engine;
    }

    /** Asking Flyway takes most of the start-up time, so it is asked only when there is work. */
    void bringUpToDate(Connection connection) throws SQLException {
        Optional<String> found = version(connection);
        if (found.filter(LATEST::equals).isPresent()) {
            return;
        }
        if (found.filter(version -> version.compareTo(LATEST) > 0).isPresent()) {
            throw new SchemaTooNew(found.orElseThrow(), LATEST);
        }
        if (found.isEmpty() && hasTables(connection)) {
            throw new StorageFailure(
                    StorageFailure.Kind.FOREIGN, "Tables, but none of Docket's", null);
        }
        if (!engine.mayMigrate(connection)) {
            throw new StorageFailure(
                    StorageFailure.Kind.TOO_OLD, "Only its owner may change the tables", null);
        }
        migrate();
        engine.renewRights(connection);
    }

    /** Refuses a connection to tables of another version, with {@link Failures#OTHER_VERSION}. */
    static void requireCurrent(Connection connection) throws SQLException {
        if (version(connection).filter(LATEST::equals).isEmpty()) {
            throw new SQLException("The tables have another version", Failures.OTHER_VERSION);
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(engine.plainSource())
                    .locations(locations(engine.dialectFolder()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.OTHER, "The schema could not be brought up to date", e);
        }
    }

    /** Where the migrations are; those in Java are the same for each engine. */
    static String[] locations(String dialectFolder) {
        return new String[] {
            "classpath:db/migration/common",
            "classpath:db/migration/" + dialectFolder,
            "classpath:clinic/docket/store/migration"
        };
    }

    /** Empty where Flyway has never been, or where a migration broke off. */
    private static Optional<String> version(Connection connection) throws SQLException {
        if (!hasTable(connection, HISTORY)) {
            return Optional.empty();
        }
        String sql =
                "select max(\"version\"), min(case when \"success\" then 1 else 0 end) from \""
                        + HISTORY
                        + "\"";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        return hasTable(connection, "%");
    }

    private static boolean hasTable(Connection connection, String pattern) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                null,
                                connection.getSchema(),
                                pattern,
                                new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }
}
