package clinic.docket.store.failure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.store.failure.StorageFailure;
import java.io.EOFException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void findsTheFullDiskBehindABatchWhichHasNoCause() {
        var full = new IOException("No space left on device");
        var batch = new BatchUpdateException("IO", "90028", 90028, new int[0]);
        batch.setNextException(new SQLException("IO", "90028", 90028, full));

        assertThat(Failures.translate(batch))
                .asInstanceOf(InstanceOfAssertFactories.type(StorageFailure.class))
                .extracting(StorageFailure::kind)
                .isEqualTo(StorageFailure.Kind.DISK_FULL);
    }

    @Test
    void saysThatTheServerIsAwayWhenThePoolCouldNotConnect() {
        var refused = new SQLException("Connection refused", "08001");
        assertThat(kind(Failures.translate(timedOut(refused))))
                .isEqualTo(StorageFailure.Kind.UNREACHABLE);
        assertThat(kind(Failures.translate(timedOut(null)))).isEqualTo(StorageFailure.Kind.BUSY);
    }

    @Test
    void tellsAServerThatHangsUpFromAForeignOne() {
        var hungUp = new SSLHandshakeException("Remote host terminated the handshake");
        hungUp.initCause(new EOFException());
        var foreign = new SSLHandshakeException("Wrong certificate");
        foreign.initCause(new CertificateException());

        assertThat(NoConnection.to(new SQLException(hungUp)).kind())
                .isEqualTo(StorageFailure.Kind.UNREACHABLE);
        assertThat(NoConnection.to(new SQLException(foreign)).kind())
                .isEqualTo(StorageFailure.Kind.FOREIGN_SERVER);
        assertThat(NoConnection.to(new SQLException(new SSLException("No TLS"))).kind())
                .isEqualTo(StorageFailure.Kind.FOREIGN_SERVER);
    }

    private static SQLException timedOut(@Nullable SQLException cause) {
        return new SQLTransientConnectionException("No connection in time", cause);
    }

    private static StorageFailure.Kind kind(RuntimeException failure) {
        return ((StorageFailure) failure).kind();
    }
}
