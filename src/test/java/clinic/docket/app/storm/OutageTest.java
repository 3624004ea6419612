package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.DurablePostgres;
import clinic.docket.fixture.ServerProcess;
import clinic.docket.fixture.SharedServer;
import clinic.docket.store.session.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server goes away under four desks that book and cancel, and comes back: nobody waits for long,
 * nothing is lost, and what was asked for twice happens once. In the usual run it only freezes, for
 * as long as it takes the desks to be told so.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OutageTest {
    private static final boolean LONG = Boolean.getBoolean("docket.endurance");
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    // A machine that builds other things meanwhile makes everybody wait longer.
    private static final Duration MOST_WAITING = Duration.ofMillis(LONG ? 3_500 : 15_000);
    private static final int ANSWERS = LONG ? 200 : 20;
    private static final List<Outage> OUTAGES =
            LONG ? List.of(Outage.STOP, Outage.LONG_FREEZE, Outage.KILL) : List.of(Outage.FREEZE);

    @TempDir Path folder;

    @Test
    void sharedDatabaseKeepsNobodyWaitingAndLosesNothing() throws Exception {
        try (var server = SharedServer.in(folder)) {
            suffer(server);
        }
    }

    @Test
    void postgresKeepsNobodyWaitingAndLosesNothing() throws Exception {
        try (var server = DurablePostgres.in(folder)) {
            suffer(server);
        }
    }

    private static void suffer(ServerProcess server) throws Exception {
        try (var database = Database.open(server.settings(), () -> false)) {
            for (Outage outage : OUTAGES) {
                var report = OutageReport.of(outage, server, database, ANSWERS, SEED);
                System.out.printf(
                        "%s %s seed %d: %s%n",
                        server.getClass().getSimpleName(), outage, SEED, report);
                assertThat(report.worst()).isLessThanOrEqualTo(MOST_WAITING);
                assertThat(report.failures().keySet())
                        .allSatisfy(kind -> assertThat(kind).startsWith("StorageFailure"));
                assertThat(report.lost()).isZero();
                assertThat(report.doubled()).isZero();
                assertThat(report.unasked()).isZero();
                assertThat(report.clean()).isTrue();
            }
        }
    }
}
