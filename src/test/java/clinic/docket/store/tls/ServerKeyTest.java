package clinic.docket.store.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.store.failure.StorageFailure;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ServerKeyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void keepsItsFingerprintWhenItIsReadAgain() {
        var key = ServerKey.generate(NOW);

        assertThat(ServerKey.read(key.text()).fingerprint()).isEqualTo(key.fingerprint());
        assertThat(ServerKey.generate(NOW).fingerprint()).isNotEqualTo(key.fingerprint());
    }

    @Test
    void refusesAnotherText() {
        assertThatThrownBy(() -> ServerKey.read("no key")).isInstanceOf(StorageFailure.class);
    }

    @Test
    void vouchesForItselfAlone() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();

        var certificate = OwnCertificate.of(keys, NOW, new SecureRandom());

        certificate.verify(keys.getPublic());
        certificate.checkValidity(Date.from(NOW));
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Docket");
        var other = generator.generateKeyPair().getPublic();
        assertThatThrownBy(() -> certificate.verify(other)).isInstanceOf(SignatureException.class);
    }

    @Test
    void isReadAsPeopleWriteIt() {
        var fingerprint = ServerKey.generate(NOW).fingerprint();
        String typed = fingerprint.hex().toUpperCase(Locale.ROOT).replaceAll("(..)", "$1: ");

        assertThat(Fingerprint.read(typed)).contains(fingerprint);
        assertThat(Fingerprint.read("ab:cd")).isEmpty();
    }
}
