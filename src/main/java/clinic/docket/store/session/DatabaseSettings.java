package clinic.docket.store.session;

import clinic.docket.store.tls.Fingerprint;
import java.nio.file.Path;

/** Where the clinic's data lie. */
public sealed interface DatabaseSettings {
    /**
     * A file in this folder, opened by this process alone.
     *
     * @param password of the file's owner; empty unless the file has been shared
     */
    record Embedded(Path folder, String password) implements DatabaseSettings {
        /** Never shared. */
        public Embedded(Path folder) {
            this(folder, "");
        }

        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "Embedded[" + folder + "]";
        }
    }

    /** Gone when closed; for tests. */
    record InMemory(String name) implements DatabaseSettings {}

    /**
     * The database that another computer shares by {@code docket server}, over TLS.
     *
     * @param host a name or an address
     * @param server whoever answers with another key is refused
     * @param password of the workstations' account
     */
    record SharedH2(String host, int port, Fingerprint server, String password)
            implements DatabaseSettings {
        /** The name of the one database that such a server has. */
        public static final String DATABASE = "docket";

        String url() {
            String literal = host.contains(":") ? "[" + host + "]" : host;
            return "jdbc:h2:ssl://" + literal + ":" + port + "/" + DATABASE;
        }

        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "SharedH2[" + host + ":" + port + "]";
        }
    }

    /** A PostgreSQL or H2 database, by JDBC address. */
    record Server(String url, String user, String password) implements DatabaseSettings {
        /** Masked: it carries the password. */
        @Override
        public String toString() {
            return "Server[" + url.replaceFirst("[?;].*", "") + "]";
        }
    }
}
