package clinic.docket.app.storm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Storms of several processes on one server, while processes are killed and others write too. */
class StormFleetTest {
    private static final boolean LONG = Boolean.getBoolean("docket.endurance");
    private static final int PROCESSES = LONG ? 8 : 2;
    private static final StormOrder EACH =
            new StormOrder(
                    LONG ? 4 : 2,
                    Duration.ofSeconds(LONG ? 60 : 4),
                    LONG ? Long.MAX_VALUE : 40,
                    Long.getLong("docket.seed", 20_261_121));

    @ParameterizedTest
    @EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
    void takesNothingTwiceAndLosesNothing(StorageEngine engine) throws Exception {
        try (var database = engine.open()) {
            var result = rage(database);

            assertThat(result.told()).isPositive();
            // Who writes without a pause keeps others waiting: they are told so, and that is all.
            assertThat(result.failures().keySet())
                    .isSubsetOf("StorageFailure BUSY", "StorageFailure UNREACHABLE");
            assertThat(result.isClean()).as("%s", result).isTrue();
        }
    }

    private static StormFleet.Result rage(TestDatabase database) throws Exception {
        Storm.on(database.database(), Fixtures.NOW);
        var fleet = new StormFleet(database.settings(), EACH, Fixtures.NOW, Clock.systemUTC());
        try (var foreign = ForeignProgram.start(database, EACH.seed())) {
            var result = fleet.rage(PROCESSES, LONG);
            assertThat(foreign.written()).isPositive();
            return result;
        }
    }
}
