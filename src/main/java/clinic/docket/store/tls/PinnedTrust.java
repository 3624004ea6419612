package clinic.docket.store.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts the servers whose fingerprints were pinned, and nobody else: no authority, no name, no
 * date makes another certificate good.
 */
final class PinnedTrust extends X509ExtendedTrustManager {
    private final Set<Fingerprint> pinned = ConcurrentHashMap.newKeySet();

    void pin(Fingerprint fingerprint) {
        pinned.add(fingerprint);
    }

    private void requirePinned(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !pinned.contains(Fingerprint.of(chain[0]))) {
            throw new CertificateException("Not the server whose fingerprint was pinned");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        requirePinned(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        requirePinned(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        requirePinned(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw new CertificateException("Workstations have no certificates");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
