package clinic.docket.app.database;

import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A file of names and values beside the data. */
final class FolderProperties {
    private FolderProperties() {}

    static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.UNREACHABLE, "The settings cannot be read", e);
        }
    }
}
