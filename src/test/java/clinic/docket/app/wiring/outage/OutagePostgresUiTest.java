package clinic.docket.app.wiring.outage;

import clinic.docket.fixture.StorageEngine;
import javafx.stage.Stage;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.framework.junit5.Start;

/** The same on PostgreSQL. */
@EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
class OutagePostgresUiTest extends OutageUiTest {
    @Override
    StorageEngine engine() {
        return StorageEngine.POSTGRESQL;
    }

    /** TestFX looks for it in this class alone. */
    @Start
    @Override
    void start(Stage stage) throws Exception {
        super.start(stage);
    }
}
