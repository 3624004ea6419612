package clinic.docket.store.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The workstations' role in a PostgreSQL database. Every method needs the rights of its owner. */
public final class PostgresDesks {
    private PostgresDesks() {}

    /** Makes the role, or gives it another password, and its rights on all tables of today. */
    public static void admit(Connection connection, String password) throws SQLException {
        String secret = DeskAccount.quoted(password);
        try (Statement statement = connection.createStatement()) {
            String verb = isThere(statement) ? "alter" : "create";
            statement.execute(
                    verb
                            + " role "
                            + DeskAccount.NAME
                            + " login nosuperuser nocreatedb nocreaterole password "
                            + secret);
            grantAll(connection, statement);
        }
    }

    /**
     * After the tables changed; nothing happens where no workstation has been admitted. Those that
     * are connected are cut off: when they come again they are asked for their version.
     */
    public static void renew(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isThere(statement)) {
                grantAll(connection, statement);
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and usename = '"
                                + DeskAccount.NAME
                                + "'");
            }
        }
    }

    /** Into some database of the server: a role belongs to all of them. */
    public static boolean areAdmitted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return isThere(statement);
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet role =
                statement.executeQuery(
                        "select 1 from pg_roles where rolname = '" + DeskAccount.NAME + "'")) {
            return role.next();
        }
    }

    private static void grantAll(Connection connection, Statement statement) throws SQLException {
        String schema = TableRights.quoted(connection.getSchema());
        // PostgreSQL before 15 lets everybody make tables in "public".
        statement.execute("revoke create on schema " + schema + " from public");
        statement.execute("grant usage on schema " + schema + " to " + DeskAccount.NAME);
        statement.execute(
                "grant usage on all sequences in schema " + schema + " to " + DeskAccount.NAME);
        for (String table : TableRights.tables(connection)) {
            String name = schema + "." + TableRights.quoted(table);
            statement.execute("revoke all on " + name + " from " + DeskAccount.NAME);
            statement.execute(
                    "grant " + TableRights.of(table) + " on " + name + " to " + DeskAccount.NAME);
        }
    }
}
