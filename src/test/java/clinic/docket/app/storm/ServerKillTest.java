package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.DurablePostgres;
import clinic.docket.fixture.ServerProcess;
import clinic.docket.fixture.SharedServer;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill -9 of a server that forces each commit, of a process that writes to it, or of both, at a
 * random moment, again and again on the same data: {@code -Ddocket.kills=20}, 100 times under
 * endurance. The first round, in the usual run the only one, kills the server and then the writer.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
class ServerKillTest {
    private static final int KILLS =
            Integer.getInteger("docket.kills", Boolean.getBoolean("docket.endurance") ? 100 : 1);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int MOST_LINES = 60;

    @TempDir Path folder;

    private final SplittableRandom dice = new SplittableRandom(SEED);
    private final Acknowledged told = new Acknowledged();

    /**
     * Who dies. After its server the writer has to come back to work before it is killed itself.
     */
    private enum Victim {
        SERVER,
        BOTH,
        WRITER;

        static Victim of(int kill) {
            return values()[(kill - 1) % values().length];
        }
    }

    @Test
    void sharedDatabaseLosesNothingThatWasAcknowledged() throws Exception {
        try (var server = SharedServer.in(folder)) {
            losesNothing(server);
        }
    }

    @Test
    void postgresLosesNothingThatWasAcknowledged() throws Exception {
        try (var server = DurablePostgres.in(folder)) {
            assertThat(server.setting("fsync")).isEqualTo("on");
            assertThat(server.setting("synchronous_commit")).isEqualTo("on");
            losesNothing(server);
        }
    }

    private void losesNothing(ServerProcess server) throws Exception {
        long begin = System.nanoTime();
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = told.size();
            kill(server, Victim.of(kill));
            assertThat(told.size()).as("it wrote").isGreaterThan(before);
            requireAll(server, "kill %d, seed %d".formatted(kill, SEED));
        }
        System.out.printf(
                "%s: %d kills, %d visits told, 0 lost, check clean, %d s, seed %d%n",
                server.getClass().getSimpleName(),
                KILLS,
                told.size(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                SEED);
    }

    private void kill(ServerProcess server, Victim victim) throws Exception {
        try (var writer = WritingProcess.start(server.settings(), dice.nextLong())) {
            writer.read(told, lines());
            if (victim != Victim.WRITER) {
                server.kill();
            }
            if (victim == Victim.SERVER) {
                server.restart();
                int before = told.size();
                // It comes back to work by itself.
                writer.read(told, MOST_LINES + lines());
                assertThat(told.size()).as("it writes again").isGreaterThan(before);
            }
            writer.kill(told);
        }
        if (victim == Victim.BOTH) {
            server.restart();
        }
    }

    private int lines() {
        return 1 + dice.nextInt(MOST_LINES);
    }

    private void requireAll(ServerProcess server, String when) throws IOException {
        try (var database = Database.open(server.settings(), () -> false)) {
            assertThat(told.lostIn(database)).as(when).isEmpty();
            var transactions = database.transactions();
            var report = transactions.read(() -> new CheckStore(transactions).check());
            assertThat(report.isClean()).as("%s: %s", when, report.faults()).isTrue();
        }
    }
}
