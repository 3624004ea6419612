package clinic.docket.store.session;

import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The other process of {@link EmbeddedFileTest}: holds a folder until it is killed. */
public final class FolderHolder {
    private FolderHolder() {}

    public static void main(String[] args) throws IOException {
        var settings = new DatabaseSettings.Embedded(Path.of(args[0]));
        try (Database database = Database.open(settings, () -> false)) {
            var access = new AccessStore(database.transactions());
            database.transactions()
                    .run(() -> access.createClinic(new Clinic("Other process", false)));
            say("open\n");
            var _ = System.in.read();
        }
    }

    private static void say(String line) throws IOException {
        System.out.write(line.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
