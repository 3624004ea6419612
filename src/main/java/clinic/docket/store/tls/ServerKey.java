package clinic.docket.store.tls;

import clinic.docket.store.failure.StorageFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * The key by which a server proves that it is the one whose fingerprint was pinned: an elliptic
 * curve (P-256) and a certificate that vouches for itself, in a PKCS#12 store.
 */
public final class ServerKey {
    private static final String TYPE = "PKCS12";
    private static final String ALIAS = "docket";
    // The store is no safer for a password that would have to lie beside it.
    private static final char[] PASSWORD = "docket".toCharArray();

    private final KeyStore store;

    private ServerKey(KeyStore store) {
        this.store = store;
    }

    /** A new one, which nobody has pinned yet. */
    public static ServerKey generate(Instant now) {
        try {
            var random = new SecureRandom();
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var keys = generator.generateKeyPair();
            var store = KeyStore.getInstance(TYPE);
            store.load(null, PASSWORD);
            store.setKeyEntry(
                    ALIAS,
                    keys.getPrivate(),
                    PASSWORD,
                    new Certificate[] {OwnCertificate.of(keys, now, random)});
            return new ServerKey(store);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e); // Every Java has these algorithms.
        }
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws StorageFailure when it is something else
     */
    public static ServerKey read(String text) {
        try {
            var store = KeyStore.getInstance(TYPE);
            var bytes = Base64.getDecoder().decode(text.strip());
            store.load(new ByteArrayInputStream(bytes), PASSWORD);
            return new ServerKey(store);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.OTHER, "The server's key does not read", e);
        }
    }

    /** A secret: whoever has it can pass for the server. */
    public String text() {
        try {
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Fingerprint fingerprint() {
        try {
            return Fingerprint.of((X509Certificate) store.getCertificate(ALIAS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyManager[] managers() throws GeneralSecurityException {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        return factory.getKeyManagers();
    }
}
