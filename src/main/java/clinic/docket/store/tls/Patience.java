package clinic.docket.store.tls;

import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long the current thread waits for each answer of a server, where the work is known to take
 * long and nobody waits for it at a screen. Every other thread gives up as soon as always.
 */
public final class Patience {
    private static final ScopedValue<Duration> OWN = ScopedValue.newInstance();

    private Patience() {}

    /** Does the work on this thread. */
    public static <T> T of(Duration atMost, Supplier<T> work) {
        return ScopedValue.where(OWN, atMost).call(work::get);
    }

    /** Lets one read of this thread take as long as the thread is willing to wait. */
    static void prepare(Socket socket, int usualMillis) throws SocketException {
        int millis = OWN.isBound() ? Math.toIntExact(OWN.get().toMillis()) : usualMillis;
        if (socket.getSoTimeout() != millis) {
            socket.setSoTimeout(millis);
        }
    }
}
