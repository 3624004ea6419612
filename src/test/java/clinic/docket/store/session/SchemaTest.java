package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.StorageEngine;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void knowsTheNewestMigrationOfEachEngine(StorageEngine engine) {
        try (var database = engine.open()) {
            var opened = Engine.of(database.settings());
            Flyway flyway =
                    Flyway.configure()
                            .dataSource(opened.plainSource())
                            .locations(Schema.locations(opened.dialectFolder()))
                            .load();

            assertThat(flyway.validateWithResult().getAllErrorMessages()).isEmpty();
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.info().applied())
                    .extracting(MigrationInfo::getVersion)
                    .last()
                    .hasToString(Schema.LATEST);
        }
    }
}
