package clinic.docket.app.storm;

import clinic.docket.fixture.PostgresPair;
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
            return returning(server, load);
        }
    },
    /** Kill -9; the desks are told so before it starts again. */
    KILL {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            server.kill();
            return returning(server, load);
        }
    },
    /** Kill -9 of a primary of which the last answers have not reached its standby. */
    KILL_AHEAD_OF_STANDBY {
        @Override
        long happen(ServerProcess server, OutageLoad load) throws Exception {
            var pair = (PostgresPair) server;
            pair.cutStandbyOff();
            load.awaitAnswers(AHEAD);
            pair.kill();
            return returning(pair, load);
        }
    };

    /** Answers that desks have had that the standby does not know. */
    private static final int AHEAD = 60;

    private static final Duration FROZEN = Duration.ofSeconds(8);

    private static long returning(ServerProcess server, OutageLoad load) throws Exception {
        load.awaitFailures();
        server.restart();
        return System.nanoTime();
    }

    /** Returns the moment since which it is back, in nanoseconds of this Java's clock. */
    abstract long happen(ServerProcess server, OutageLoad load) throws Exception;
}
