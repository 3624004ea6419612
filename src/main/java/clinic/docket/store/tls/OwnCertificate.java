package clinic.docket.store.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * A certificate that vouches for itself (RFC 5280, version 1): it only carries the key, because
 * workstations know its fingerprint and ask nobody else.
 */
final class OwnCertificate {
    private static final String NAME = "Docket";
    private static final Duration AGE = Duration.ofDays(1); // Clocks of workstations may be late.
    private static final Duration LIFE = Duration.ofDays(365L * 30);
    private static final int SERIAL_BITS = 120;
    private static final byte[] ECDSA_WITH_SHA256 =
            Der.sequence(Der.objectId(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.objectId(2, 5, 4, 3);

    private OwnCertificate() {}

    /**
     * Signed now.
     *
     * @param keys of an elliptic curve
     */
    static X509Certificate of(KeyPair keys, Instant now, SecureRandom random)
            throws GeneralSecurityException {
        byte[] name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(NAME))));
        byte[] signed =
                Der.sequence(
                        Der.integer(new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS)),
                        ECDSA_WITH_SHA256,
                        name,
                        Der.sequence(Der.time(now.minus(AGE)), Der.time(now.plus(LIFE))),
                        name,
                        keys.getPublic().getEncoded());
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate(), random);
        signature.update(signed);
        byte[] whole = Der.sequence(signed, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(whole));
    }
}
