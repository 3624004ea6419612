package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill -9 of a writing process at a random moment, again and again on the same file: {@code
 * -Ddocket.kills=20}, 300 times under endurance.
 */
class KillTest {
    private static final int KILLS =
            Integer.getInteger("docket.kills", Boolean.getBoolean("docket.endurance") ? 300 : 2);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int MOST_LINES = 120;

    @TempDir Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        var settings = new DatabaseSettings.Embedded(folder);
        var dice = new SplittableRandom(SEED);
        var told = new Acknowledged();
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = told.size();
            try (var writer = WritingProcess.start(settings, dice.nextLong())) {
                writer.read(told, 1 + dice.nextInt(MOST_LINES));
                writer.kill(told);
            }
            assertThat(told.size()).as("it wrote").isGreaterThan(before);
            try (var database = Database.open(settings, () -> false)) {
                assertThat(told.lostIn(database)).as("kill %d, seed %d", kill, SEED).isEmpty();
                assertThat(check(database).faults())
                        .as("kill %d, seed %d", kill, SEED)
                        .allSatisfy((fault, count) -> assertThat(count).isZero());
            }
        }
    }

    private static CheckReport check(Database database) {
        var transactions = database.transactions();
        return transactions.read(() -> new CheckStore(transactions).check());
    }
}
