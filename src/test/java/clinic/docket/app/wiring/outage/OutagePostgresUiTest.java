package clinic.docket.app.wiring.outage;

import clinic.docket.fixture.StorageEngine;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on PostgreSQL. */
@EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
class OutagePostgresUiTest extends OutageUiTest {
    @Override
    StorageEngine engine() {
        return StorageEngine.POSTGRESQL;
    }
}
