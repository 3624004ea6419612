package clinic.docket.app.outage;

import clinic.docket.app.place.Secrets;
import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;

/**
 * A file that only this workstation can read: AES-256-GCM under a random key of its own, which lies
 * among the {@link Secrets}. It is replaced wholly or not at all, and refused when a single byte of
 * it was changed.
 */
public final class SealedFile {
    private final Path file;
    private final Secrets secrets;
    private final String keyName;

    /**
     * Nothing is made before something is kept.
     *
     * @param keyName of the secret
     */
    public SealedFile(Path file, Secrets secrets, String keyName) {
        this.file = file;
        this.secrets = secrets;
        this.keyName = keyName;
    }

    /**
     * Empty when nothing was kept.
     *
     * @throws StorageFailure when it cannot be read, or is not as it was written
     */
    public synchronized Optional<byte[]> read() {
        try {
            var sealed = Files.readAllBytes(file);
            var key = secrets.find(keyName).map(SealedFile::key).orElseThrow(SealedFile::damaged);
            return Optional.of(Seal.open(key, sealed, context()).orElseThrow(SealedFile::damaged));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * In place of what was kept before; returns when it is on the disk.
     *
     * @throws StorageFailure when it cannot be kept
     */
    public synchronized void write(byte[] content) {
        try {
            var key = oldKey().orElseGet(this::newKey);
            replace(ByteBuffer.wrap(Seal.close(key, content, context())));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Under another name, for whoever wants to know what happened to it. */
    public synchronized void setAside() {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Nothing is kept any more. */
    public synchronized void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void replace(ByteBuffer whole) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            while (whole.hasRemaining()) {
                channel.write(whole);
            }
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Of a key ring that is silent none is needed while nothing is sealed with it. */
    private Optional<byte[]> oldKey() {
        try {
            return secrets.find(keyName).map(SealedFile::key);
        } catch (StorageFailure e) {
            if (Files.exists(file) || !KeyRingFailure.is(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private byte[] newKey() {
        var key = Seal.random(Seal.KEY_BYTES);
        secrets.keep(keyName, Base64.getEncoder().encodeToString(key));
        return key;
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.strip());
    }

    /** The file's name is sealed with it: one file cannot stand in for another. */
    private byte[] context() {
        return file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StorageFailure damaged() {
        return new StorageFailure(
                StorageFailure.Kind.DAMAGED, "A sealed file is not as it was written", null);
    }

    private static StorageFailure failed(IOException cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "A sealed file cannot be read or kept", cause);
    }
}
