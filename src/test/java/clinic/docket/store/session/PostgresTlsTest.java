package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.DurablePostgres;
import clinic.docket.store.failure.StorageFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that speaks TLS with a certificate of its own authority, as clinics have it. */
class PostgresTlsTest {
    @TempDir Path folder;

    @Test
    void verifiesTheServersCertificateAndName() throws Exception {
        var own = Certificate.of("own", "SAN=dns:localhost", folder);
        var foreign = Certificate.of("foreign", "SAN=dns:localhost", folder);
        var missing = new Certificate(folder.resolve("nowhere.pem"), own.key());
        try (var server = DurablePostgres.withTls(folder, own.chain(), own.key())) {
            assertThat(isEncrypted(at(server, own))).isTrue();
            assertRefused(at(server, foreign), StorageFailure.Kind.FOREIGN_SERVER);
            assertRefused(at(server, missing), StorageFailure.Kind.NO_AUTHORITY);
        }
    }

    @Test
    void refusesACertificateOfAnotherName() throws Exception {
        var other = Certificate.of("other", "SAN=dns:elsewhere.example", folder);
        try (var server = DurablePostgres.withTls(folder, other.chain(), other.key())) {
            assertRefused(at(server, other), StorageFailure.Kind.FOREIGN_SERVER);
        }
    }

    @Test
    void refusesAServerWithoutTls() throws Exception {
        var own = Certificate.of("own", "SAN=dns:localhost", folder);
        try (var server = DurablePostgres.in(folder)) {
            assertRefused(at(server, own), StorageFailure.Kind.FOREIGN_SERVER);
        }
    }

    private static void assertRefused(DatabaseSettings.Server settings, StorageFailure.Kind kind) {
        assertThatThrownBy(() -> isEncrypted(settings))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    private static DatabaseSettings.Server at(DurablePostgres server, Certificate trusted) {
        var plain = server.settings();
        String url =
                plain.url().replaceFirst("\\?.*", "")
                        + "?sslmode=verify-full&sslrootcert="
                        + trusted.chain();
        return new DatabaseSettings.Server(url, plain.user(), plain.password());
    }

    private static boolean isEncrypted(DatabaseSettings.Server settings) {
        try (var database = Database.open(settings, () -> false)) {
            var transactions = database.transactions();
            return transactions.read(() ->
                    transactions
                            .session()
                            .createNativeQuery(
                                    "select ssl from pg_stat_ssl where pid = pg_backend_pid()",
                                    Boolean.class)
                            .getSingleResult());
        }
    }
}
