package clinic.docket.store.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens at a PostgreSQL server, on a connection of its own. While it has none it is silent, and
 * now and then tries again; a connection that the network has lost without a word is found out when
 * it is asked to listen once more.
 */
final class ServerBell implements Bell {
    private static final Logger LOG = LoggerFactory.getLogger(ServerBell.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final DataSource server;
    private final SilentBell silent = new SilentBell();
    private Optional<Connection> connection = Optional.empty();
    private long asked = System.nanoTime() - AGAIN.toNanos();

    ServerBell(DataSource server) {
        this.server = server;
    }

    @Override
    public void await(Duration atMost) {
        listen();
        if (connection.isPresent()) {
            hear(connection.get(), atMost);
        } else {
            silent.await(atMost);
        }
    }

    private void listen() {
        var pause = connection.isPresent() ? AGAIN : RETRY;
        if (System.nanoTime() - asked < pause.toNanos()) {
            return;
        }
        asked = System.nanoTime();
        try {
            if (connection.isEmpty()) {
                connection = Optional.of(server.getConnection());
            }
            try (Statement statement = connection.get().createStatement()) {
                statement.execute("listen docket");
            }
        } catch (SQLException e) {
            lost(e);
        }
    }

    private void hear(Connection heard, Duration atMost) {
        try {
            // None at all would be for ever.
            int millis = Math.max(1, Math.toIntExact(atMost.toMillis()));
            heard.unwrap(PGConnection.class).getNotifications(millis);
        } catch (SQLException e) {
            lost(e);
            asked = System.nanoTime() - RETRY.toNanos(); // Its server may be there all the same.
        }
    }

    /** What is saved elsewhere is then seen a little later. */
    private void lost(SQLException reason) {
        LOG.info("Nobody tells of changes for a while: {}", reason.getSQLState());
        close();
    }

    @Override
    public void ring() {
        silent.ring();
    }

    @Override
    public void close() {
        var open = connection;
        connection = Optional.empty();
        open.ifPresent(ServerBell::close);
    }

    private static void close(Connection open) {
        try {
            open.close();
        } catch (SQLException e) {
            LOG.debug("A connection that was lost cannot be closed", e);
        }
    }
}
