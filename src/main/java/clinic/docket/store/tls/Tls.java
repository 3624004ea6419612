package clinic.docket.store.tls;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The TLS of this process, which H2 takes from Java's defaults: it has no other way to be told of a
 * key store or of whom to trust. Once this is used, those defaults trust pinned servers only;
 * whatever else speaks TLS in this process has to bring a context of its own (ADR 22).
 */
public final class Tls {
    // H2 would write a key store of its own, with a key that is known to all the world, beside the
    // user's files, if this were not set. Nothing reads it: the context is ours.
    private static final String KEY_STORE = "javax.net.ssl.keyStore";
    private static final String NO_FILE = "NONE";

    // Longer than anybody waits for a lock, and short enough for a call that had begun before.
    private static final Duration PATIENCE = Duration.ofMillis(2_800);

    private static final PinnedTrust TRUST = new PinnedTrust();
    private static Optional<ServerKey> own = Optional.empty();

    private Tls() {}

    /** From now on this server is known. Asked again it changes nothing. */
    public static synchronized void pin(Fingerprint fingerprint) {
        TRUST.pin(fingerprint);
        install();
    }

    /** From now on this process can be a server. */
    public static synchronized void serve(ServerKey key) {
        own = Optional.of(key);
        install();
    }

    private static void install() {
        try {
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys(), new TrustManager[] {TRUST}, null);
            System.setProperty(KEY_STORE, NO_FILE);
            // H2 forgets its NETWORK_TIMEOUT over TLS: without this, whoever calls a server that
            // hangs would wait for ever.
            SSLContext.setDefault(new ImpatientContext(context, PATIENCE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManager @Nullable [] keys() throws GeneralSecurityException {
        return own.isPresent() ? own.get().managers() : null;
    }
}
