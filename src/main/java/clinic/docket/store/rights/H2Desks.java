package clinic.docket.store.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The workstations' account in an H2 database. Every method needs the rights of its owner. */
public final class H2Desks {
    /** Commits, and returns when it is on the disk; what that needs, only the owner may do. */
    public static final String COMMIT = "docket_commit";

    /** Takes back what the transaction has changed. */
    public static final String ROLL_BACK = "docket_roll_back";

    private static final String ENDED_BY = "clinic.docket.store.rights.DurableCommit.";

    private H2Desks() {}

    /** Makes the account, or gives it another password, and its rights on all tables of today. */
    public static void admit(Connection connection, String password) throws SQLException {
        String secret = DeskAccount.quoted(password);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create user if not exists " + DeskAccount.NAME + " password " + secret);
            statement.execute("alter user " + DeskAccount.NAME + " set password " + secret);
            statement.execute("alter user " + DeskAccount.NAME + " admin false");
            statement.execute("drop alias if exists docket_flush");
            alias(statement, COMMIT, "now");
            alias(statement, ROLL_BACK, "rollBack");
            for (String table : TableRights.tables(connection)) {
                grant(statement, table);
            }
        }
    }

    private static void alias(Statement statement, String name, String method) throws SQLException {
        statement.execute(
                "create alias if not exists " + name + " for '" + ENDED_BY + method + "'");
    }

    /** Whether the account is there. */
    public static boolean areAdmitted(Connection connection) throws SQLException {
        String sql =
                "select 1 from information_schema.users where user_name = '"
                        + DeskAccount.NAME.toUpperCase(Locale.ROOT)
                        + "'";
        try (Statement statement = connection.createStatement();
                ResultSet account = statement.executeQuery(sql)) {
            return account.next();
        }
    }

    /** Gives the owner, who is the one connected, a password. */
    public static void protect(Connection connection, String password) throws SQLException {
        String secret = DeskAccount.quoted(password);
        String owner = connection.getMetaData().getUserName();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter user " + TableRights.quoted(owner) + " set password " + secret);
        }
    }

    private static void grant(Statement statement, String table) throws SQLException {
        statement.execute(
                "grant "
                        + TableRights.of(table)
                        + " on "
                        + TableRights.quoted(table)
                        + " to "
                        + DeskAccount.NAME);
    }
}
