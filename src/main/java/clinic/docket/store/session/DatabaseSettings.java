package clinic.docket.store.session;

import java.nio.file.Path;

/** Where the clinic's data lie. */
public sealed interface DatabaseSettings {
    /** A file in this folder, opened by this process alone. */
    record Embedded(Path folder) implements DatabaseSettings {}

    /** Gone when closed; for tests. */
    record InMemory(String name) implements DatabaseSettings {}

    /**
     * A PostgreSQL or H2 database, by JDBC address. On an H2 server the account owns the database,
     * which the server made before.
     */
    record Server(String url, String user, String password) implements DatabaseSettings {
        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "Server[" + url.replaceFirst("[?;].*", "") + "]";
        }
    }
}
