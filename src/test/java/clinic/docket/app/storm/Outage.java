package clinic.docket.app.storm;

import clinic.docket.fixture.ServerProcess;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a server goes away; it is there again when the call returns. */
enum Outage {
    /** Until the desks have been told so. */
    FREEZE {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            server.freeze();
            try {
                load.awaitFailures();
            } finally {
                server.thaw();
            }
            return System.nanoTime();
        }
    },
    LONG_FREEZE {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            server.freeze();
            TimeUnit.NANOSECONDS.sleep(FROZEN.toNanos());
            server.thaw();
            return System.nanoTime();
        }
    },
    /** In order; the desks are told so before it starts again. */
    STOP {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            server.stop();
            load.awaitFailures();
            server.restart();
            return System.nanoTime();
        }
    },
    /** Kill -9; the desks are told so before it starts again. */
    KILL {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            server.kill();
            load.awaitFailures();
            server.restart();
            return System.nanoTime();
        }
    };

    private static final Duration FROZEN = Duration.ofSeconds(8);

    /** Returns the moment since which it is back, in nanoseconds of this Java's clock. */
    abstract long happen(ServerProcess server, OutageLoad load) throws Exception;
}
