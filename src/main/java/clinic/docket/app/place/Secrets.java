package clinic.docket.app.place;

import clinic.docket.app.keyring.KeyRing;
import clinic.docket.app.keyring.SilentKeyRing;
import clinic.docket.store.failure.StorageFailure;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passwords and keys, in the operating system's key ring where it takes them, else each in a file
 * beside the data that only the user who runs Docket can read. A secret never stands on a command
 * line, in an environment that children inherit, or in the log.
 *
 * <p>Of a secret in the key ring the file keeps the name of its entry, so a key ring is asked for
 * nothing but what it has been given, and one that is locked is told from one that never had it.
 * Takes its time (seconds, when a key ring hangs), so never on the FX thread.
 */
public final class Secrets {
    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);
    private static final String FOLDER = "secrets";
    private static final String ELSEWHERE = "docket:key-ring:1:";
    private static final int RANDOM_BYTES = 18;
    private static final int ENTRY_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretFiles files;
    private final Optional<KeyRing> ring;

    private Secrets(Path data, Optional<KeyRing> ring) {
        this.files = new SecretFiles(data.resolve(FOLDER));
        this.ring = ring;
    }

    /**
     * Of whoever works with this folder of data on this computer; nothing is made before the first
     * is kept.
     */
    public static Secrets in(Path data) {
        return new Secrets(data, SystemKeyRing.ofThisUser());
    }

    /**
     * Of the data themselves: always files, because whoever may open the data needs them, such as a
     * service under an account of its own, and because the data are of no use without them.
     */
    public static Secrets ofData(Path data) {
        return new Secrets(data, Optional.empty());
    }

    /** With this key ring, or with none. */
    public static Secrets in(Path data, Optional<KeyRing> ring) {
        return new Secrets(data, ring);
    }

    /**
     * Empty when none was kept under this name, or when the key ring answers that it has lost it.
     * One that lies in a file moves into the key ring.
     *
     * @param name small letters, digits and hyphens
     * @throws StorageFailure when it is there and cannot be read
     */
    public Optional<String> find(String name) {
        var kept = files.read(name);
        if (kept.flatMap(Secrets::entry).isPresent()) {
            return kept.flatMap(Secrets::entry).flatMap(this::fetched);
        }
        kept.ifPresent(value -> ring.ifPresent(each -> move(each, name, value)));
        return kept;
    }

    private static Optional<String> entry(String kept) {
        return kept.startsWith(ELSEWHERE)
                ? Optional.of(kept.substring(ELSEWHERE.length()).strip())
                : Optional.empty();
    }

    private Optional<String> fetched(String entry) {
        try {
            var found =
                    ring.orElseThrow(() -> new SilentKeyRing("There is no key ring")).find(entry);
            if (found.isEmpty()) {
                LOG.warn("The key ring has lost {}", entry);
            }
            return found;
        } catch (SilentKeyRing e) {
            throw new StorageFailure(
                    StorageFailure.Kind.KEY_RING, "The key ring does not give " + entry, e);
        }
    }

    private void move(KeyRing to, String name, String value) {
        given(to, name, value)
                .ifPresent(entry ->
                        files.alone(() -> {
                            boolean same = files.read(name).filter(value::equals).isPresent();
                            if (same) {
                                files.write(name, ELSEWHERE + entry);
                            } else {
                                forget(to, entry);
                            }
                        }));
    }

    /**
     * Takes the place of what was kept before, wholly or not at all.
     *
     * @throws StorageFailure when it cannot be kept
     */
    public void keep(String name, String value) {
        if (entry(value).isPresent()) {
            throw new IllegalArgumentException("Reads like the name of an entry");
        }
        if (ring.isEmpty()) {
            files.write(name, value);
            return;
        }
        var to = ring.get();
        var given = given(to, name, value);
        files.alone(() -> {
            var before = files.read(name).flatMap(Secrets::entry);
            files.write(name, given.map(ELSEWHERE::concat).orElse(value));
            before.ifPresent(entry -> forget(to, entry));
        });
    }

    /** Empty when the key ring does not take it, or does not give it back as it was. */
    private static Optional<String> given(KeyRing ring, String name, String value) {
        String entry = name + "." + HexFormat.of().formatHex(bytes(ENTRY_BYTES));
        try {
            ring.put(entry, value);
            if (ring.find(entry).filter(value::equals).isPresent()) {
                return Optional.of(entry);
            }
            LOG.warn("The key ring gives {} back as something else: it stays a file", name);
        } catch (SilentKeyRing e) {
            LOG.info("{} stays a file: {}", name, e.getMessage());
        }
        return Optional.empty();
    }

    private static void forget(KeyRing ring, String entry) {
        try {
            ring.remove(entry);
        } catch (SilentKeyRing e) {
            LOG.info("An old entry stays in the key ring: {}", e.getMessage());
        }
    }

    /** One that nobody guesses: 24 letters, digits, hyphens and underscores. */
    public static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(RANDOM_BYTES));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
