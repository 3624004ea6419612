package clinic.docket.store.failure;

import java.nio.file.Path;

/** Another process has the embedded database of this folder open; nothing was touched. */
public final class DatabaseInUse extends StorageFailure {
    private static final long serialVersionUID = 1L;

    private final String folder;

    public DatabaseInUse(Path folder, Throwable cause) {
        super(Kind.IN_USE, "Database in use: " + folder, cause);
        this.folder = folder.toString();
    }

    public Path folder() {
        return Path.of(folder);
    }
}
