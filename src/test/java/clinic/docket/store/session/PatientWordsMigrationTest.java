package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.patient.PatientStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was a patient before the search learned more finds their record by all that it knows. */
class PatientWordsMigrationTest {
    private static final String BEFORE_THE_WORDS = "0013?";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_FILE", "POSTGRESQL"})
    void findsPatientsWhoWereStoredBefore(StorageEngine engine) throws SQLException {
        try (var database = engine.openAsOwner()) {
            storeOldPatients(database);
            database.reopen();

            assertThat(found(database, "iurii zhukov")).containsExactly(10_001L);
            assertThat(found(database, "mueler anna")).containsExactly(10_002L);
            assertThat(found(database, "muller")).containsExactly(10_002L);
            assertThat(found(database, "4930 555 4408")).containsExactly(10_002L);
            assertThat(found(database, "outdated")).isEmpty();
        }
    }

    private static List<Long> found(TestDatabase database, String typed) {
        var tx = database.transactions();
        return tx
                .read(() -> new PatientStore(tx).search(PatientSearch.of(typed, TODAY), 5))
                .stream()
                .map(patient -> patient.number())
                .toList();
    }

    private static void storeOldPatients(TestDatabase database) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
            statement.execute(
                    h2 ? "drop all objects" : "drop schema public cascade; create schema public");
            var engine = Engine.of(database.settings());
            Flyway.configure()
                    .dataSource(engine.plainSource())
                    .locations(
                            "classpath:db/migration/common",
                            "classpath:db/migration/" + engine.dialectFolder())
                    .target(BEFORE_THE_WORDS)
                    .load()
                    .migrate();
            insert(statement, 10_001, "Жуков", "Юрий", "");
            insert(statement, 10_002, "Müller", "Anna", "+49 (0)30 5554408");
            statement.execute(
                    "insert into patient_word values"
                            + " ('outdated', '0198c000-0000-7000-8000-000000010001')");
        }
    }

    private static void insert(
            Statement statement, long number, String family, String given, String phone)
            throws SQLException {
        statement.execute(
                "insert into patient values ('0198c000-0000-7000-8000-0000000%d', %d, '%s', '%s',"
                                .formatted(number, number, family, given)
                        + " date '1990-02-19', 219, 'UNKNOWN', '%s', '', '', '', '', 1)"
                                .formatted(phone));
    }
}
