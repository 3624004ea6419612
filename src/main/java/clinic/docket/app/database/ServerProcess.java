package clinic.docket.app.database;

import clinic.docket.app.place.OwnCommand;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.server.HostOrder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code docket server} for a folder that this computer shares, in a process of its own that
 * outlives the window: the other desks go on when the front desk closes Docket.
 */
public final class ServerProcess {
    private static final int ANSWER_MILLIS = 500;
    private static final int PAUSE_MILLIS = 200;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private ServerProcess() {}

    /**
     * Returns when it listens; starts it where none does. Nothing happens for a folder that is not
     * shared here.
     *
     * @throws StorageFailure when it does not come up
     */
    public static void awaken(Path folder) {
        var listen = new SharedFolder(folder).listen();
        if (listen.isEmpty() || answers(listen.get())) {
            return;
        }
        try {
            await(start(folder), listen.get());
        } catch (IOException e) {
            throw new StorageFailure(
                    StorageFailure.Kind.UNREACHABLE, "The server cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(
                    StorageFailure.Kind.UNREACHABLE, "The start of the server was broken off", e);
        }
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        OwnCommand.of(List.of(), List.of("server", "--data", folder.toString())))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void await(Process server, HostOrder.Listen listen) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers(listen)) {
            if (server.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new StorageFailure(
                        StorageFailure.Kind.UNREACHABLE, "The server does not come up", null);
            }
        }
    }

    private static boolean answers(HostOrder.Listen listen) {
        String host =
                listen.address().equals("0.0.0.0") ? HostOrder.Listen.LOOPBACK : listen.address();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, listen.port()), ANSWER_MILLIS);
            return true;
        } catch (IOException e) {
            return false; // Nobody listens yet.
        }
    }
}
