package clinic.docket.app.database;

import clinic.docket.app.place.Secrets;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.server.HostOrder;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.ServerKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The folder of an embedded database that this computer shares: where its server listens stands in
 * {@code server.properties}, its key and its passwords are {@link Secrets}.
 */
public record SharedFolder(Path folder) {
    /** Where a server listens unless somebody says otherwise. */
    public static final int USUAL_PORT = 9094;

    private static final String NAME = "server.properties";
    private static final String KEY = "server-key";
    private static final String OWNER = "owner";
    private static final String DESK = "desk";

    /** Where the server listens; empty while the folder is not shared. */
    public Optional<HostOrder.Listen> listen() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = FolderProperties.read(file);
        try {
            return Optional.of(
                    new HostOrder.Listen(
                            properties.getProperty("address", HostOrder.Listen.LOOPBACK).strip(),
                            Integer.parseInt(properties.getProperty("port", "").strip())));
        } catch (NumberFormatException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, "The port is no number", e);
        }
    }

    /** From now on this computer shares the folder, as soon as a server runs. */
    public void share(HostOrder.Listen listen) {
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(NAME),
                    List.of("address=" + listen.address(), "port=" + listen.port()),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.NOT_WRITABLE, "The settings cannot be written", e);
        }
    }

    /** What a server needs; key and passwords are made when there are none yet. */
    public HostOrder order(HostOrder.Listen listen, Instant now) {
        var secrets = Secrets.ofData(folder);
        var key = ServerKey.read(kept(secrets, KEY, () -> ServerKey.generate(now).text()));
        return new HostOrder(
                folder,
                listen,
                key,
                new HostOrder.Passwords(
                        kept(secrets, OWNER, Secrets::random),
                        kept(secrets, DESK, Secrets::random)));
    }

    private static String kept(Secrets secrets, String name, Supplier<String> fresh) {
        return secrets.find(name)
                .orElseGet(() -> {
                    String made = fresh.get();
                    secrets.keep(name, made);
                    return made;
                });
    }

    /** How programs of this computer connect; empty while the folder is not shared. */
    public Optional<DatabaseSettings.SharedH2> settings() {
        return listen().flatMap(listen -> settings(local(listen), listen.port()));
    }

    /** One that listens to the network listens to this computer too, unless it names an address. */
    private static String local(HostOrder.Listen listen) {
        return listen.address().equals("0.0.0.0") ? HostOrder.Listen.LOOPBACK : listen.address();
    }

    /**
     * How workstations connect that know this computer by the host's name; empty before a server
     * ran here for the first time.
     */
    public Optional<DatabaseSettings.SharedH2> settings(String host, int port) {
        var secrets = Secrets.ofData(folder);
        return secrets.find(KEY)
                .map(ServerKey::read)
                .flatMap(key ->
                        secrets.find(DESK)
                                .map(password ->
                                        new DatabaseSettings.SharedH2(
                                                host, port, key.fingerprint(), password)));
    }
}
