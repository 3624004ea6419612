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
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A file that only this workstation can read: AES-256-GCM under a random key of its own, which lies
 * among the {@link Secrets}. It is replaced wholly or not at all, and refused when a single byte of
 * it was changed.
 */
public final class SealedFile {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final Secrets secrets;
    private final String keyName;
    private final SecureRandom random = new SecureRandom();

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
            var key = secrets.find(keyName).orElseThrow(() -> damaged(null));
            return Optional.of(opened(sealed, key));
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
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, key(), nonce).doFinal(content);
            var whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            replace(whole.flip());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no AES", e);
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

    private String key() {
        return secrets.find(keyName).orElseGet(this::newKey);
    }

    private String newKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getEncoder().encodeToString(bytes);
        secrets.keep(keyName, key);
        return key;
    }

    private byte[] opened(byte[] sealed, String key) {
        if (sealed.length <= NONCE_BYTES) {
            throw damaged(null);
        }
        try {
            var nonce = ByteBuffer.wrap(sealed).slice(0, NONCE_BYTES);
            var start = new byte[NONCE_BYTES];
            nonce.get(start);
            return cipher(Cipher.DECRYPT_MODE, key, start)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw damaged(e);
        }
    }

    /** The file's name is sealed with it: one file cannot stand in for another. */
    private Cipher cipher(int mode, String key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(
                mode,
                new SecretKeySpec(Base64.getDecoder().decode(key.strip()), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static StorageFailure damaged(@Nullable Exception cause) {
        return new StorageFailure(
                StorageFailure.Kind.DAMAGED, "A sealed file is not as it was written", cause);
    }

    private static StorageFailure failed(IOException cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "A sealed file cannot be read or kept", cause);
    }
}
