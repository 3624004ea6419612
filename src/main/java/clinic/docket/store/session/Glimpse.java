package clinic.docket.store.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What is in a database, seen before it is opened: no schema is made or brought up to date.
 *
 * @param empty whether there is no table at all
 * @param demoClinic the name of the demo clinic in it; a real clinic's is not told
 */
public record Glimpse(boolean empty, Optional<String> demoClinic) {

    /**
     * Looks through one connection of its own.
     *
     * @throws clinic.docket.store.failure.StorageFailure when no connection can be had
     */
    public static Glimpse of(DatabaseSettings settings) {
        Engine engine = Engine.of(settings);
        engine.prepare();
        try (Connection connection = engine.plainSource().getConnection()) {
            return hasTable(connection, "%")
                    ? new Glimpse(false, demoClinic(connection))
                    : new Glimpse(true, Optional.empty());
        } catch (SQLException e) {
            throw engine.refused(e);
        }
    }

    private static Optional<String> demoClinic(Connection connection) throws SQLException {
        if (!hasTable(connection, "clinic") && !hasTable(connection, "CLINIC")) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from clinic where demo")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
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
