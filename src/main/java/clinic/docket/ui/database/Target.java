package clinic.docket.ui.database;

/** What somebody typed to say which database is meant. */
public sealed interface Target {
    /** The code that a computer shows that shares its clinic. */
    record Code(String typed) implements Target {
        /** Masked: it carries a password. */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    /**
     * A PostgreSQL server.
     *
     * @param address host, port and database as in {@code db.example.org:5432/docket}, or a JDBC
     *     address
     */
    record Postgres(String address, String user, String password) implements Target {
        /** Masked: it carries a password. */
        @Override
        public String toString() {
            return "Postgres[]";
        }
    }
}
