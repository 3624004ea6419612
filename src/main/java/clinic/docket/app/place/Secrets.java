package clinic.docket.app.place;

import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passwords and keys of this workstation, each in a file of its own beside its data that only the
 * user who runs Docket can read. A secret never stands on a command line, in an environment that
 * children inherit, or in the log.
 */
public final class Secrets {
    private static final String FOLDER = "secrets";
    private static final String FOR_THE_FOLDER = "rwx------";
    private static final String FOR_A_FILE = "rw-------";
    private static final int RANDOM_BYTES = 18;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    /** Those that belong to this folder of data; nothing is made before the first is kept. */
    public static Secrets in(Path data) {
        return new Secrets(data.resolve(FOLDER));
    }

    /**
     * Empty when none was kept under this name.
     *
     * @param name small letters, digits and hyphens
     * @throws StorageFailure when it is there and cannot be read
     */
    public Optional<String> find(String name) {
        try {
            return Optional.of(Files.readString(file(name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Takes the place of what was kept before, wholly or not at all.
     *
     * @throws StorageFailure when it cannot be kept
     */
    public void keep(String name, String value) {
        Path file = file(name);
        try {
            Files.createDirectories(folder);
            restrict(folder, FOR_THE_FOLDER);
            Path fresh = folder.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, FOR_A_FILE); // Before there is anything to read in it.
            Files.writeString(fresh, value, StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** One that nobody guesses: 24 letters, digits, hyphens and underscores. */
    public static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Where a program that takes a file finds this secret; it may not be there yet. */
    public Path file(String name) {
        if (!NAME.matcher(name).matches()) {
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
