package clinic.docket.store.lease;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(names = {"H2_SERVER", "POSTGRESQL"})
class LeaseStoreTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Duration LASTS = Duration.ofMinutes(10);

    @Parameter private StorageEngine engine = StorageEngine.H2_SERVER;
    private TestDatabase database = StorageEngine.H2_MEMORY.shared();

    @BeforeEach
    void open() {
        database = engine.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean take(UUID holder, Instant now, Duration lasts) {
        var tx = database.transactions();
        return tx.write(() -> new LeaseStore(tx).take(Job.AUDIT_VERIFICATION, holder, now, lasts));
    }

    @Test
    void isOneProcesssAtATime() {
        assertThat(take(ONE, Fixtures.NOW, LASTS)).isTrue();
        assertThat(take(OTHER, Fixtures.NOW, LASTS)).isFalse();
        assertThat(take(ONE, Fixtures.NOW.plusSeconds(1), LASTS)).as("longer").isTrue();
    }

    @Test
    void isFreeWhenItWasGivenBackOrItsHolderDied() {
        take(ONE, Fixtures.NOW, LASTS);
        take(ONE, Fixtures.NOW, Duration.ZERO);
        assertThat(take(OTHER, Fixtures.NOW, LASTS)).isTrue();

        assertThat(take(ONE, Fixtures.NOW.plus(LASTS), LASTS)).isTrue();
    }
}
