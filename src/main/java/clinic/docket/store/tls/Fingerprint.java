package clinic.docket.store.tls;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a certificate: who knows it knows the server, whatever its address.
 *
 * @param hex 64 small hexadecimal digits
 */
public record Fingerprint(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String BETWEEN = "[\\s:]";

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("No SHA-256");
        }
    }

    static Fingerprint of(X509Certificate certificate) throws CertificateEncodingException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has SHA-256.
        }
    }

    /** As people write it: with colons, blanks, large letters. Empty when it is none. */
    public static Optional<Fingerprint> read(String typed) {
        String hex = typed.replaceAll(BETWEEN, "").toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Fingerprint(hex)) : Optional.empty();
    }
}
