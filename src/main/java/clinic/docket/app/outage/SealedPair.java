package clinic.docket.app.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.service.access.Passwords;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Two halves of a key (X25519). With the open one anybody seals something for this person (DHKEM);
 * the other lies sealed under a key that is made of the password.
 */
final class SealedPair {
    private static final String CURVE = "X25519";
    private static final String ENCAPSULATION = "DHKEM";
    private static final int SALT_BYTES = 16;
    private static final int ENCAPSULATED_BYTES = 32;
    private static final byte[] PURPOSE = "docket day list".getBytes(StandardCharsets.US_ASCII);

    private final byte[] salt;
    private final byte[] open;
    private final byte[] closed;

    /**
     * As it was kept.
     *
     * @param salt of the password's key: nothing of what the database keeps
     * @param open X.509
     * @param closed PKCS 8, sealed
     */
    SealedPair(byte[] salt, byte[] open, byte[] closed) {
        this.salt = salt;
        this.open = open;
        this.closed = closed;
    }

    static SealedPair make(UserId user, String password, Passwords passwords) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            var salt = Seal.random(SALT_BYTES);
            var key = passwordKey(passwords.stretch(password, salt));
            return new SealedPair(
                    salt,
                    pair.getPublic().getEncoded(),
                    Seal.close(key, pair.getPrivate().getEncoded(), context(user)));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Takes as long as a password at the sign-in, right or wrong. */
    Optional<PrivateKey> opened(UserId user, String password, Passwords passwords) {
        try {
            var key = passwordKey(passwords.stretch(password, salt));
            var encoded = Seal.open(key, closed, context(user));
            return encoded.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            KeyFactory.getInstance(CURVE)
                                    .generatePrivate(new PKCS8EncodedKeySpec(encoded.get())));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** A key that only the closed half finds again from what is returned. */
    byte[] wrap(byte[] key, UserId user) {
        try {
            var half = KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(open));
            var made = KEM.getInstance(ENCAPSULATION).newEncapsulator(half).encapsulate();
            var wrapped = Seal.close(made.key().getEncoded(), key, context(user));
            return ByteBuffer.allocate(ENCAPSULATED_BYTES + wrapped.length)
                    .put(made.encapsulation())
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** What {@link #wrap} was given, if it was wrapped for this half and this person. */
    static Optional<byte[]> unwrap(byte[] wrapped, PrivateKey half, UserId user) {
        if (wrapped.length <= ENCAPSULATED_BYTES) {
            return Optional.empty();
        }
        try {
            var buffer = ByteBuffer.wrap(wrapped);
            var encapsulation = new byte[ENCAPSULATED_BYTES];
            buffer.get(encapsulation);
            var sealed = new byte[buffer.remaining()];
            buffer.get(sealed);
            var key =
                    KEM.getInstance(ENCAPSULATION).newDecapsulator(half).decapsulate(encapsulation);
            return Seal.open(key.getEncoded(), sealed, context(user));
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // Not one that this half was meant for.
        }
    }

    private static byte[] passwordKey(byte[] stretched) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addIKM(stretched)
                                .thenExpand(PURPOSE, Seal.KEY_BYTES));
    }

    private static byte[] context(UserId user) {
        return user.value().toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("Java has no X25519", cause);
    }

    void write(DataOutputStream out) throws IOException {
        Blocks.write(out, salt);
        Blocks.write(out, open);
        Blocks.write(out, closed);
    }

    static SealedPair read(DataInputStream in) throws IOException {
        return new SealedPair(Blocks.read(in), Blocks.read(in), Blocks.read(in));
    }
}
