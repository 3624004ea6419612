package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.disk.Disk;
import clinic.docket.fixture.disk.Disk.Leftover;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kill would leave if it came between any two writes to the file, while eight desks write
 * and H2 uses space again as soon as it can: {@code -Ddocket.moments=12} of them, 400 under
 * endurance.
 */
class KillMomentTest {
    private static final int MOMENTS =
            Integer.getInteger("docket.moments", Boolean.getBoolean("docket.endurance") ? 400 : 12);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int DESKS = 8;
    private static final int EVERY = 2;

    @TempDir Path folder;

    /** What the desks had been told by each moment. */
    private final List<Acknowledged> told = new ArrayList<>();

    private final Acknowledged now = new Acknowledged();

    @Test
    void everyMomentIsWhole() throws InterruptedException, SQLException {
        stormUntilTheMomentsAreKept();
        for (int moment = 0; moment < MOMENTS; moment++) {
            var settings = new DatabaseSettings.Embedded(at(moment));
            try (var database = Database.open(settings, () -> false)) {
                assertThat(told.get(moment).lostIn(database))
                        .as("moment %d, seed %d", moment, SEED)
                        .isEmpty();
                assertThat(check(database).faults())
                        .as("moment %d, seed %d", moment, SEED)
                        .allSatisfy((fault, count) -> assertThat(count).isZero());
            }
        }
    }

    private void stormUntilTheMomentsAreKept() throws InterruptedException, SQLException {
        var disk = Disk.insert(Leftover.NOTHING, SEED);
        var settings = new DatabaseSettings.Server(Disk.url(folder), "docket", "");
        var writes = new AtomicInteger();
        var enough = new AtomicBoolean();
        try (var database = Database.open(settings, () -> false)) {
            var storm = Storm.on(database, Fixtures.NOW);
            reuseSpaceAtOnce();
            disk.watch(content -> {
                int write = writes.getAndIncrement();
                if (write / EVERY >= MOMENTS) {
                    enough.set(true);
                } else if (write % EVERY == 0) {
                    keep(content, write / EVERY);
                }
            });
            var order = new StormOrder(DESKS, Duration.ofMinutes(5), Long.MAX_VALUE, SEED);
            var _ =
                    storm.rage(
                            order,
                            visit -> {
                                now.add(visit);
                                if (enough.get()) {
                                    storm.stop();
                                }
                            });
            disk.watch(content -> {});
        }
    }

    /** Usually H2 waits for 45 seconds. */
    private void reuseSpaceAtOnce() throws SQLException {
        try (var connection = DriverManager.getConnection(Disk.url(folder), "docket", "");
                var statement = connection.createStatement()) {
            statement.execute("set retention_time 0");
        }
    }

    private void keep(byte[] content, int moment) {
        told.add(now.copy());
        try {
            Files.write(Files.createDirectory(at(moment)).resolve("docket.mv.db"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path at(int moment) {
        return folder.resolve("killed" + moment);
    }

    private static CheckReport check(Database database) {
        var transactions = database.transactions();
        return transactions.read(() -> new CheckStore(transactions).check());
    }
}
