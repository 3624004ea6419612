package clinic.docket.store.live;

import clinic.docket.store.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server whether it is there, on a connection of its own: neither calls that wait for the
 * pool nor a lock of others delays the answer. For one thread at a time.
 */
public final class Presence implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final DataSource server;
    private Optional<Connection> connection = Optional.empty();

    private Presence(DataSource server) {
        this.server = server;
    }

    /** Empty for a database inside this process: it is there as long as the window is. */
    public static Optional<Presence> of(Database database) {
        return database.watching().map(Presence::new);
    }

    /** Connects anew after a failure. Who is frozen answers false after about a second. */
    public synchronized boolean answers() {
        try {
            if (connection.isEmpty()) {
                connection = Optional.of(server.getConnection());
            }
            try (Statement statement = connection.get().createStatement()) {
                return statement.execute("select 1");
            }
        } catch (SQLException e) {
            LOG.debug("The server does not answer: {}", e.getSQLState());
            close();
            return false;
        }
    }

    @Override
    public synchronized void close() {
        var open = connection;
        connection = Optional.empty();
        open.ifPresent(Presence::close);
    }

    private static void close(Connection open) {
        try {
            open.close();
        } catch (SQLException e) {
            LOG.debug("A connection that was lost cannot be closed", e);
        }
    }
}
