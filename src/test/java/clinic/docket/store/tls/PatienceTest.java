package clinic.docket.store.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;

/** Of a client whose server answers each byte with a byte. */
class PatienceTest {
    private static final Duration USUAL = Duration.ofSeconds(15);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final ServerKey key = ServerKey.generate(Instant.parse("2026-03-02T08:00:00Z"));

    @Test
    void letsOneThreadWaitLongerAndTheNextOneAsLongAsAlways() throws Exception {
        try (var server = server();
                var pool = Executors.newSingleThreadExecutor()) {
            var echo = pool.submit(() -> echo(server));
            try (var socket =
                    client().createSocket(
                                    InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                assertThat(answer(socket)).isEqualTo(7);
                assertThat(socket.getSoTimeout()).isEqualTo(USUAL.toMillis());

                assertThat(Patience.of(LONG, () -> answer(socket))).isEqualTo(7);
                assertThat(socket.getSoTimeout()).isEqualTo(LONG.toMillis());

                assertThat(answer(socket)).isEqualTo(7);
                assertThat(socket.getSoTimeout()).isEqualTo(USUAL.toMillis());
            }
            assertThat(echo.get()).isEqualTo(3);
        }
    }

    private static int answer(Socket socket) {
        try {
            socket.getOutputStream().write(7);
            return socket.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int echo(SSLServerSocket server) throws IOException {
        try (var socket = server.accept()) {
            int count = 0;
            for (int read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                socket.getOutputStream().write(read);
                count++;
            }
            return count;
        }
    }

    private SSLServerSocket server() throws Exception {
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(key.managers(), null, null);
        return (SSLServerSocket)
                context.getServerSocketFactory()
                        .createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private ImpatientSockets client() throws Exception {
        var trust = new PinnedTrust();
        trust.pin(key.fingerprint());
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {trust}, null);
        return new ImpatientSockets(context.getSocketFactory(), USUAL);
    }
}
