package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.failure.DatabaseInUse;
import clinic.docket.store.failure.SchemaTooNew;
import clinic.docket.store.failure.StorageFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database as a file in a folder: whose it is, and what survives. */
class EmbeddedFileTest {
    private static final Clinic CLINIC = new Clinic("Praxis am Fluß", false);

    @TempDir Path folder;

    @Test
    void findsItsDataAgainAfterClosing() {
        try (Database database = open()) {
            create(database);
        }
        try (Database database = open()) {
            assertThat(clinic(database)).contains(CLINIC);
        }
    }

    /** The engine's own file of errors tells values, such as the names of patients. */
    @Test
    void leavesNoErrorsOfTheEngineBesideTheData() throws SQLException {
        try (Database database = open();
                Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:" + folder.resolve("docket"), "docket", "");
                Statement statement = connection.createStatement()) {
            create(database);

            assertThatThrownBy(() -> statement.execute("select cast('Silva' as integer)"))
                    .hasMessageContaining("Silva");
        }
        assertThat(folder.resolve("docket.mv.db")).exists();
        assertThat(folder.resolve("docket.trace.db")).doesNotExist();
    }

    @Test
    void createsTheFolderThatIsMissing() {
        Path deep = folder.resolve("Größe 1").resolve("a 'b' #c");
        try (Database database = Database.open(new DatabaseSettings.Embedded(deep), () -> false)) {
            create(database);
        }
        assertThat(deep.resolve("docket.mv.db")).exists();
    }

    @Test
    void keepsWhatWasAcknowledgedWhenTheProcessIsKilled() throws Exception {
        try (OtherProcess writer = OtherProcess.open(folder)) {
            assertThat(writer.firstLine()).isEqualTo("open");
        }
        try (Database database = open()) {
            assertThat(clinic(database)).contains(new Clinic("Other process", false));
        }
    }

    @Test
    void refusesFolderThatAnotherProcessHasOpen() throws Exception {
        try (OtherProcess other = OtherProcess.open(folder)) {
            assertThat(other.firstLine()).isEqualTo("open");

            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            DatabaseInUse.class,
                            e -> {
                                assertThat(e.folder()).isEqualTo(folder);
                                assertThat(e.kind()).isEqualTo(StorageFailure.Kind.IN_USE);
                            });
            assertThat(other.isAlive()).isTrue();
        }
        try (Database database = open()) {
            assertThat(clinic(database)).isPresent();
        }
    }

    @Test
    void refusesFileThatIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("docket.mv.db"), "nothing of the kind".repeat(1_000));

        assertRefused(StorageFailure.Kind.DAMAGED);
        assertThat(folder.resolve("docket.mv.db")).content().startsWith("nothing of the kind");
    }

    @Test
    void refusesFileThatWasCutOff() throws IOException {
        try (Database database = open()) {
            create(database);
        }
        Path file = folder.resolve("docket.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 5_000));

        assertRefused(StorageFailure.Kind.DAMAGED);
    }

    @Test
    void refusesFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() ->
                        Database.open(
                                new DatabaseSettings.Embedded(file.resolve("data")), () -> false))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        e -> assertThat(e.kind()).isEqualTo(StorageFailure.Kind.NOT_WRITABLE));
    }

    @Test
    void refusesFolderWhoseNameWouldBeReadAsOptions() {
        var settings = new DatabaseSettings.Embedded(folder.resolve("a;IFEXISTS=TRUE"));

        assertThatThrownBy(() -> Database.open(settings, () -> false))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        e -> assertThat(e.kind()).isEqualTo(StorageFailure.Kind.NOT_WRITABLE));
    }

    @Test
    void refusesDatabaseOfAnotherProgram() throws SQLException {
        change("create table invoice (id integer)");
        assertRefused(StorageFailure.Kind.FOREIGN);
    }

    @Test
    void refusesDatabaseOfAnotherAccount() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "secret")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertRefused(StorageFailure.Kind.FOREIGN);
    }

    @Test
    void refusesSchemaOfNewerDocket() throws SQLException {
        try (Database database = open()) {
            create(database);
        }
        change(
                "insert into \"flyway_schema_history\" select 99, '0999', 'future', 'SQL',"
                        + " 'V0999__future.sql', 0, 'docket', current_timestamp, 1, true");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        SchemaTooNew.class,
                        e -> {
                            assertThat(e.found()).isEqualTo("0999");
                            assertThat(e.known()).isEqualTo(Schema.LATEST);
                            assertThat(e.kind()).isEqualTo(StorageFailure.Kind.TOO_NEW);
                        });
    }

    @Test
    void refusesTablesThatAreNotAsTheyShouldBe() throws SQLException {
        try (Database database = open()) {
            create(database);
        }
        change("alter table appointment drop column reason");

        assertRefused(StorageFailure.Kind.DAMAGED);
    }

    private void assertRefused(StorageFailure.Kind kind) {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StorageFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "docket", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("docket");
    }

    private Database open() {
        return Database.open(new DatabaseSettings.Embedded(folder), () -> false);
    }

    private static void create(Database database) {
        var access = new AccessStore(database.transactions());
        database.transactions().run(() -> access.createClinic(CLINIC));
    }

    private static Optional<Clinic> clinic(Database database) {
        var access = new AccessStore(database.transactions());
        return database.transactions().read(access::clinic);
    }

    /** Another Java that opens the folder, writes the clinic, says so and waits to be killed. */
    private record OtherProcess(Process process, BufferedReader output) implements AutoCloseable {
        static OtherProcess open(Path folder) throws IOException {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    FolderHolder.class.getName(),
                                    folder.toString())
                            .redirectErrorStream(false)
                            .start();
            return new OtherProcess(process, process.inputReader(StandardCharsets.UTF_8));
        }

        String firstLine() throws IOException {
            return String.valueOf(output.readLine());
        }

        boolean isAlive() {
            return process.isAlive();
        }

        /** As a power cut would: nothing is closed. */
        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            output.close();
        }
    }
}
