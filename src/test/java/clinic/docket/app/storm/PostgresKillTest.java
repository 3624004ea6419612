package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.DurablePostgres;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill -9 of a PostgreSQL that forces each commit, or of the process that writes to it, at a random
 * moment, again and again on the same data: {@code -Ddocket.kills=20}, 300 times under endurance.
 */
class PostgresKillTest {
    private static final int KILLS =
            Integer.getInteger("docket.kills", Boolean.getBoolean("docket.endurance") ? 300 : 1);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int MOST_LINES = 120;

    @TempDir Path folder;

    private final SplittableRandom dice = new SplittableRandom(SEED);

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        var told = new Acknowledged();
        try (var server = DurablePostgres.in(folder)) {
            assertThat(server.setting("fsync")).isEqualTo("on");
            assertThat(server.setting("synchronous_commit")).isEqualTo("on");
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = told.size();
                // The server first: in the usual run it is the only one.
                kill(server, told, kill % 2 == 1);
                assertThat(told.size()).as("it wrote").isGreaterThan(before);
                requireAll(server, told, "kill %d, seed %d".formatted(kill, SEED));
            }
        }
    }

    private void kill(DurablePostgres server, Acknowledged told, boolean serverToo)
            throws Exception {
        try (var writer = WritingProcess.start(server.settings(), dice.nextLong())) {
            writer.read(told, 1 + dice.nextInt(MOST_LINES));
            if (serverToo) {
                server.kill();
            }
            writer.kill(told);
        }
        if (serverToo) {
            server.restart();
        }
    }

    private static void requireAll(DurablePostgres server, Acknowledged told, String when) {
        try (var database = Database.open(server.settings(), () -> false)) {
            assertThat(told.lostIn(database)).as(when).isEmpty();
            var transactions = database.transactions();
            var report = transactions.read(() -> new CheckStore(transactions).check());
            assertThat(report.isClean()).as("%s: %s", when, report.faults()).isTrue();
        }
    }
}
