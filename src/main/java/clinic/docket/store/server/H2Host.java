package clinic.docket.store.server;

import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.Tls;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;

/**
 * H2's own server, over TLS only, for the one database of a folder. Workstations connect with an
 * account that owns nothing; the owner's password never leaves this computer.
 */
public final class H2Host implements AutoCloseable {
    private static final String BIND_ADDRESS = "h2.bindAddress";

    private final Database database;
    private final Server server;

    private H2Host(Database database, Server server) {
        this.database = database;
        this.server = server;
    }

    /**
     * Opens the database, brings it up to date, and listens.
     *
     * @throws StorageFailure when the file is in use or cannot be used, or the port is taken
     */
    public static H2Host open(HostOrder order) {
        // H2 reads it once, when its first class is loaded.
        System.setProperty(BIND_ADDRESS, order.listen().address());
        if (!order.listen().address().equals(SysProperties.BIND_ADDRESS)) {
            throw new IllegalStateException("H2 has begun with another address");
        }
        Tls.serve(order.key());
        Database database = owned(order.folder(), order.passwords().owner());
        try {
            database.admitDesks(order.passwords().desk());
            return new H2Host(database, listening(order));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A file that was never shared has no password yet. */
    private static Database owned(Path folder, String password) {
        var settings = new DatabaseSettings.Embedded(folder, password);
        try {
            return Database.open(settings, () -> false);
        } catch (StorageFailure e) {
            if (e.kind() != StorageFailure.Kind.FOREIGN) {
                throw e;
            }
        }
        try (var unshared = Database.open(new DatabaseSettings.Embedded(folder), () -> false)) {
            unshared.protect(password);
        }
        return Database.open(settings, () -> false);
    }

    private static Server listening(HostOrder order) {
        try {
            return Server.createTcpServer(options(order).toArray(String[]::new)).start();
        } catch (SQLException e) {
            throw new StorageFailure(StorageFailure.Kind.PORT_TAKEN, "The server cannot listen", e);
        }
    }

    private static List<String> options(HostOrder order) {
        Path file = order.folder().toAbsolutePath().normalize().resolve("docket");
        var options =
                new ArrayList<>(
                        List.of(
                                "-tcpSSL",
                                "-tcpDaemon",
                                "-ifExists",
                                "-tcpPort",
                                Integer.toString(order.listen().port()),
                                "-key",
                                DatabaseSettings.SharedH2.DATABASE,
                                file.toString()));
        if (!order.listen().isLoopback()) {
            options.add("-tcpAllowOthers");
        }
        return options;
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    /** As its owner: for what workstations may not do. */
    public Database database() {
        return database;
    }

    /** Whoever is connected is cut off; what they were told is on the disk. */
    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
