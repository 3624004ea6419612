package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.docket.fixture.PostgresPair;
import clinic.docket.store.session.Database;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The primary PostgreSQL is killed under four desks, and its standby promoted. What a desk was told
 * survives if the standby is synchronous; otherwise what had not reached it is lost, and counted.
 */
@EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReplicaTest {
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int ANSWERS = 200;

    @TempDir Path folder;

    @BeforeEach
    void requirePrograms() throws Exception {
        assumeTrue(
                PostgresPair.programs().isPresent(),
                "Skipped: no PostgreSQL packages with pg_basebackup on this machine");
    }

    @Test
    void synchronousStandbyLosesNothing() throws Exception {
        try (var pair = PostgresPair.synchronous(folder)) {
            var report = suffer(Outage.KILL, pair);

            assertThat(report.lost()).isZero();
            assertThat(report.unasked()).isZero();
            assertConsistent(report);
        }
    }

    /** The lag is longer than a network makes it: so there is a loss to count. */
    @Test
    void asynchronousStandbyLosesWhatHadNotReachedIt() throws Exception {
        try (var pair = PostgresPair.asynchronous(folder)) {
            var report = suffer(Outage.KILL_AHEAD_OF_STANDBY, pair);

            assertThat(report.lost()).isPositive();
            assertConsistent(report);
        }
    }

    private static void assertConsistent(OutageReport report) {
        assertThat(report.doubled()).isZero();
        assertThat(report.clean()).isTrue();
        assertThat(report.failures().keySet())
                .isSubsetOf("StorageFailure UNREACHABLE", "StorageFailure BUSY");
    }

    private static OutageReport suffer(Outage outage, PostgresPair pair) throws Exception {
        try (var database = Database.open(pair.settings(), () -> false)) {
            var report = OutageReport.of(outage, pair, database, ANSWERS, SEED);
            System.out.printf("%s, seed %d: %s%n", outage, SEED, report);
            return report;
        }
    }
}
