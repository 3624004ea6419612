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
 * survives where the standby is synchronous; where it is not, this counts what is lost.
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
        var report = fail(true, Outage.KILL);

        assertThat(report.lost()).isZero();
        assertThat(report.doubled()).isZero();
        assertThat(report.unasked()).isZero();
        assertThat(report.clean()).isTrue();
        assertThat(report.failures().keySet())
                .isSubsetOf("StorageFailure UNREACHABLE", "StorageFailure BUSY");
    }

    /** It has heard nothing for two seconds when the primary dies. */
    @Test
    void asynchronousStandbyLosesWhatItHasNotHeard() throws Exception {
        var report = fail(false, Outage.KILL_BEHIND);

        assertThat(report.lost()).isPositive();
        assertThat(report.doubled()).isZero();
        assertThat(report.clean()).isTrue();
    }

    private OutageReport fail(boolean synchronous, Outage outage) throws Exception {
        try (var pair = PostgresPair.in(folder, synchronous);
                var database = Database.open(pair.settings(), () -> false)) {
            var report = OutageReport.of(outage, pair, database, ANSWERS, SEED);
            System.out.printf(
                    "%s standby, seed %d: %s%n",
                    synchronous ? "synchronous" : "asynchronous", SEED, report);
            return report;
        }
    }
}
