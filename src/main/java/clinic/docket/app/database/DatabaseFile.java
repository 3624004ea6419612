package clinic.docket.app.database;

import clinic.docket.app.place.Secrets;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Where the data of a folder really are. A folder with a file {@code database.properties} means a
 * database of another computer: PostgreSQL ({@code url}, {@code user}) or a shared H2 ({@code
 * host}, {@code port}, {@code fingerprint}). One with a {@code server.properties} is shared by this
 * computer. Any other folder holds the embedded database itself. Passwords are {@link Secrets}; one
 * that somebody wrote into the file by hand ({@code password}) is read too.
 */
public final class DatabaseFile {
    private static final String NAME = "database.properties";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SECRET = "database";
    private static final String OWNER = "owner";

    private DatabaseFile() {}

    /**
     * The settings for this folder.
     *
     * @throws StorageFailure when a file is there and cannot be used
     */
    public static DatabaseSettings settings(Path folder) {
        if (Files.exists(folder.resolve(NAME))) {
            return elsewhere(folder, FolderProperties.read(folder.resolve(NAME)));
        }
        return new SharedFolder(folder)
                .settings()
                .<DatabaseSettings>map(shared -> shared)
                .orElseGet(() -> embedded(folder));
    }

    private static DatabaseSettings.Embedded embedded(Path folder) {
        return new DatabaseSettings.Embedded(folder, Secrets.ofData(folder).find(OWNER).orElse(""));
    }

    private static DatabaseSettings elsewhere(Path folder, Properties properties) {
        String password =
                Secrets.in(folder).find(SECRET).orElse(properties.getProperty("password", ""));
        String host = properties.getProperty("host", "").strip();
        if (!host.isEmpty()) {
            return new DatabaseSettings.SharedH2(
                    host, port(properties), fingerprint(properties), password);
        }
        String url = properties.getProperty("url", "").strip();
        if (!url.startsWith(POSTGRESQL)) {
            throw unusable("The address is not PostgreSQL's");
        }
        return new DatabaseSettings.Server(
                url, properties.getProperty("user", "").strip(), password);
    }

    private static int port(Properties properties) {
        try {
            return Integer.parseInt(properties.getProperty("port", "").strip());
        } catch (NumberFormatException e) {
            throw unusable("The port is no number");
        }
    }

    private static Fingerprint fingerprint(Properties properties) {
        return Fingerprint.read(properties.getProperty("fingerprint", ""))
                .orElseThrow(() -> unusable("The server's fingerprint does not read"));
    }

    private static StorageFailure unusable(String message) {
        return new StorageFailure(StorageFailure.Kind.UNREACHABLE, message, null);
    }

    /**
     * From now on the folder means this database of another computer.
     *
     * @throws StorageFailure when that cannot be written down
     */
    public static void keep(Path folder, DatabaseSettings settings) {
        switch (settings) {
            case DatabaseSettings.SharedH2 shared -> {
                Secrets.in(folder).keep(SECRET, shared.password());
                write(
                        folder,
                        "host=" + shared.host(),
                        "port=" + shared.port(),
                        "fingerprint=" + shared.server().hex());
            }
            case DatabaseSettings.Server server -> {
                Secrets.in(folder).keep(SECRET, server.password());
                write(folder, "url=" + server.url(), "user=" + server.user());
            }
            case DatabaseSettings.Embedded _, DatabaseSettings.InMemory _ ->
                    throw new IllegalArgumentException("Not of another computer");
        }
    }

    private static void write(Path folder, String... lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(NAME), List.of(lines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.NOT_WRITABLE, "The settings cannot be written", e);
        }
    }
}
