package clinic.docket.app.place;

import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder of short texts that only the user who runs Docket can read. */
record SecretFiles(Path folder) {
    private static final String FOR_THE_FOLDER = "rwx------";
    private static final String FOR_A_FILE = "rw-------";
    private static final String LOCK = "lock";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(file(name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Takes the place of what was there before, wholly or not at all. */
    void write(String name, String text) {
        Path file = file(name);
        try {
            prepare();
            Path fresh = folder.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, FOR_A_FILE); // Before there is anything to read in it.
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** While no other thread or process does something alone in this folder. */
    void alone(Runnable work) {
        synchronized (SecretFiles.class) {
            try {
                prepare();
                try (var channel =
                                FileChannel.open(
                                        folder.resolve(LOCK),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE);
                        var _ = channel.lock()) {
                    work.run();
                }
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder);
        restrict(folder, FOR_THE_FOLDER);
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches() || name.equals(LOCK)) {
            throw new IllegalArgumentException("No name of a secret");
        }
        return folder.resolve(name);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
            return;
        }
        var list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list == null) {
            throw new IOException("A disk without permissions keeps no secret");
        }
        list.setAcl(
                List.of(
                        AclEntry.newBuilder()
                                .setType(AclEntryType.ALLOW)
                                .setPrincipal(Files.getOwner(path))
                                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                                .build()));
    }

    private static StorageFailure failed(IOException cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "A secret cannot be read or kept", cause);
    }
}
