package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.session.DatabaseSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small in the usual run; a million tries on each engine under endurance. */
class StormTest {
    private static final boolean ENDURANCE = Boolean.getBoolean("docket.endurance");
    private static final long TRIES = ENDURANCE ? 1_000_000 : 300;
    private static final int SLOT_TRIES = ENDURANCE ? 1_000 : 200;
    private static final Duration TIME = ENDURANCE ? Duration.ofHours(2) : Duration.ofMinutes(2);
    private static final long SEED = Long.getLong("docket.seed", 20_261_121);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void leavesNothingTakenTwice(StorageEngine engine) throws InterruptedException {
        Queue<Appointment> told = new ConcurrentLinkedQueue<>();
        try (TestDatabase database = engine.open()) {
            var storm = Storm.on(database.database(), Fixtures.NOW);

            var result = storm.run(new StormOrder(8, TIME, TRIES, SEED), told::add);

            assertThat(result.isClean()).as("seed %d: %s", SEED, result).isTrue();
            assertThat(result.overlaps()).isZero();
            assertThat(result.count("tries")).isEqualTo(TRIES);
            assertThat(result.count("booked")).isPositive();
            assertThat(result.count("refused")).isPositive();
            assertThat(result.counts()).as("every deed was done").doesNotContainValue(0L);
            assertThat(told).hasSizeGreaterThan((int) result.count("booked"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_MEMORY")
    void givesOneSlotToOneOfAllTries(StorageEngine engine) throws InterruptedException {
        try (TestDatabase database = engine.open()) {
            var storm = Storm.on(database.database(), Fixtures.NOW);

            var answers = new OneSlot(storm).fight(32, SLOT_TRIES);

            assertThat(answers).isEqualTo(new OneSlot.Answers(1, SLOT_TRIES - 1));
            assertThat(storm.check().counts()).containsEntry("appointment", 1L);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void knowsADatabaseThatIsNotItsOwn(StorageEngine engine) throws SQLException {
        try (TestDatabase database = engine.open()) {
            assertThat(Storm.isScratch(database.settings())).as("schema of somebody").isFalse();
            Storm.on(database.database(), Fixtures.NOW);
            assertThat(Storm.isScratch(database.settings())).as("its own").isTrue();
        }
        try (TestDatabase clinic = engine.open();
                var connection = clinic.foreignConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into clinic (id, name, demo) values (1, '%s', false)"
                            .formatted(StormClinic.NAME));
            assertThat(Storm.isScratch(clinic.settings())).as("a real one").isFalse();
        }
    }

    @Test
    void takesAnEmptyDatabase() {
        assertThat(Storm.isScratch(new DatabaseSettings.InMemory("empty-for-storm"))).isTrue();
    }
}
