package clinic.docket.app.place;

import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the data of a folder really are. A folder with a file {@code database.properties} ({@code
 * url}, {@code user}, {@code password}) means that PostgreSQL server; any other folder holds the
 * embedded database itself. The password lies in the file, which only the user should be able to
 * read, and never on a command line.
 */
public final class DatabaseFile {
    private static final String NAME = "database.properties";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private DatabaseFile() {}

    /**
     * The settings for this folder.
     *
     * @throws StorageFailure when the file is there and cannot be used
     */
    public static DatabaseSettings settings(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new DatabaseSettings.Embedded(folder);
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.UNREACHABLE, "The settings cannot be read", e);
        }
        String url = properties.getProperty("url", "").strip();
        if (!url.startsWith(POSTGRESQL)) {
            throw new StorageFailure(
                    StorageFailure.Kind.UNREACHABLE, "The address is not PostgreSQL's", null);
        }
        return new DatabaseSettings.Server(
                url,
                properties.getProperty("user", "").strip(),
                properties.getProperty("password", ""));
    }
}
