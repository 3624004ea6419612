package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.disk.Disk;
import clinic.docket.fixture.disk.Disk.Leftover;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The power fails while six desks write, on a disk that keeps what was forced to it and nothing, or
 * anything, of the rest: {@code -Ddocket.cuts=20}, 300 times under endurance.
 */
class PowerCutTest {
    private static final int CUTS =
            Integer.getInteger("docket.cuts", Boolean.getBoolean("docket.endurance") ? 300 : 1);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);
    private static final int MOST_BOOKINGS = 80;
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path folder;

    /** One cut of each kind takes its time: the usual run makes the harsher one. */
    static Stream<Leftover> leftovers() {
        return CUTS > 1 ? Stream.of(Leftover.values()) : Stream.of(Leftover.ANYTHING);
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void losesNothingThatWasAcknowledged(Leftover leftover) throws IOException {
        var dice = new SplittableRandom(SEED);
        var told = new Acknowledged();
        for (int cut = 1; cut <= CUTS; cut++) {
            stormUntilTheCut(leftover, dice, told);
            // Another folder: H2 still believes that it has the old file open.
            Path restarted = Files.createDirectory(folder.resolve("restarted" + cut));
            Files.copy(file(folder), file(restarted));
            try (var database =
                    Database.open(new DatabaseSettings.Embedded(restarted), () -> false)) {
                assertThat(told.lostIn(database)).as("cut %d, seed %d", cut, SEED).isEmpty();
                assertThat(isClean(database)).as("cut %d, seed %d", cut, SEED).isTrue();
            }
            folder = restarted;
        }
    }

    /** Nobody closes the database: there is no power to do it with. */
    private void stormUntilTheCut(Leftover leftover, SplittableRandom dice, Acknowledged told) {
        var disk = Disk.insert(leftover, dice.nextLong());
        var left = new AtomicInteger(1 + dice.nextInt(MOST_BOOKINGS));
        var settings = new DatabaseSettings.Server(Disk.url(folder), "docket", "");
        var storm = Storm.on(Database.open(settings, () -> false), Fixtures.NOW);
        var order = new StormOrder(6, LONG, 1_000, dice.nextLong());
        // A disk that fails must not make a desk wait for ever.
        Tally tally =
                assertTimeoutPreemptively(
                        LONG,
                        () ->
                                storm.rage(
                                        order,
                                        visit -> {
                                            told.add(visit);
                                            if (left.decrementAndGet() == 0) {
                                                disk.cutPower();
                                                storm.stop();
                                            }
                                        }));
        assertThat(left.get()).as("the power was cut").isNotPositive();
        // H2's own assertions and exceptions end as ours, which the user reads as a sentence.
        assertThat(tally.failures().keySet()).allMatch(name -> name.startsWith("StorageFailure"));
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void diskForgetsWhatWasNotForced() throws SQLException, IOException {
        var disk = Disk.insert(Leftover.NOTHING, SEED);
        String usual = Disk.url(folder) + ";WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE";
        Connection connection = DriverManager.getConnection(usual, "docket", "");
        execute(connection, "create table kept (id integer)");
        execute(connection, "checkpoint sync");
        execute(connection, "create table forgotten (id integer)");
        execute(connection, "checkpoint");
        disk.cutPower();

        Path restarted = Files.createDirectory(folder.resolve("restarted"));
        Files.copy(file(folder), file(restarted));
        String again = "jdbc:h2:file:" + restarted.resolve("docket");
        try (Connection after = DriverManager.getConnection(again, "docket", "")) {
            assertThat(hasTable(after, "KEPT")).isTrue();
            assertThat(hasTable(after, "FORGOTTEN")).isFalse();
        }
        assertThatThrownBy(() -> execute(connection, "checkpoint sync"))
                .as("no power")
                .isInstanceOf(SQLException.class);
        connection.close();
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (var found = connection.getMetaData().getTables(null, null, name, null)) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("docket.mv.db");
    }

    private static boolean isClean(Database database) {
        var transactions = database.transactions();
        return transactions.read(() -> new CheckStore(transactions).check()).isClean();
    }
}
