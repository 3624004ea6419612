package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.disk.Disk;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.patient.PatientStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk or a file that is not what it should be: one kind, and nothing stored is lost. */
class BadFileTest {
    private static final int VISITS = 6;

    @TempDir Path folder;

    /** Past its last used page a file may be cut without harm; then everything must be there. */
    @Test
    void refusesEveryFileThatWasCutOffOrHasEverythingAllTheSame() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        for (int part = 0; part < 12; part++) {
            int length = whole.length * part / 12;
            Files.write(file(), Arrays.copyOf(whole, length));
            try (Database database = open()) {
                assertThat(visits(database))
                        .as("%d of %d bytes", length, whole.length)
                        .isEqualTo(VISITS);
            } catch (StorageFailure e) {
                assertThat(e.kind())
                        .as("%d of %d bytes", length, whole.length)
                        .isIn(StorageFailure.Kind.DAMAGED, StorageFailure.Kind.FOREIGN);
            }
        }
        Files.write(file(), whole);
        try (Database database = open()) {
            assertThat(visits(database)).isEqualTo(VISITS);
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasStored() throws IOException {
        var disk = Disk.insert(Disk.Leftover.NOTHING, 1);
        var settings = new DatabaseSettings.Server(Disk.url(folder), "docket", "");
        var database = Database.open(settings, () -> false);
        SmallClinic.store(database.transactions());
        disk.fillUpTo(20_000);
        int stored = 0;
        StorageFailure failure = null;
        while (failure == null && stored < 10_000) {
            int number = stored;
            failure =
                    catchThrowableOfType(StorageFailure.class, () -> addPatient(database, number));
            stored += failure == null ? 1 : 0;
        }
        assertThat(failure)
                .extracting(StorageFailure::kind)
                .isEqualTo(StorageFailure.Kind.DISK_FULL);
        assertThat(failure).hasMessageNotContaining("Keller");

        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(file(), copy.resolve("docket.mv.db"));
        try (Database again = Database.open(new DatabaseSettings.Embedded(copy), () -> false)) {
            for (int number = 0; number < stored; number++) {
                var id = Fixtures.patient(10_000 + number, "Keller", "Nora").id();
                assertThat(
                                again.transactions()
                                        .read(() ->
                                                new PatientStore(again.transactions()).find(id)))
                        .as("patient %d of %d", number, stored)
                        .isPresent();
            }
        }
    }

    @Test
    void refusesFolderThatIsReadOnly() throws IOException {
        fill();
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "root writes everywhere");
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            e -> assertThat(e.kind()).isEqualTo(StorageFailure.Kind.NOT_WRITABLE));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void fill() {
        try (Database database = open()) {
            SmallClinic.store(database.transactions());
            var transactions = database.transactions();
            transactions.run(() -> {
                var patient =
                        new PatientStore(transactions).add(Fixtures.patient(900, "Keller", "Nora"));
                for (int i = 0; i < VISITS; i++) {
                    new AppointmentStore(transactions)
                            .add(
                                    Fixtures.visit(1_000 + i, patient, "%02d:00".formatted(8 + i)),
                                    Optional.empty());
                }
            });
        }
    }

    private static void addPatient(Database database, int number) {
        database.transactions()
                .run(() -> {
                    var _ =
                            new PatientStore(database.transactions())
                                    .add(Fixtures.patient(10_000 + number, "Keller", "Nora"));
                });
    }

    private static int visits(Database database) {
        var store = new AppointmentStore(database.transactions());
        return database.transactions()
                .read(() ->
                        store.countBlocking(
                                SmallClinic.ADLER.id(), SmallClinic.BERLIN.day(Fixtures.MONDAY)));
    }

    private Path file() {
        return folder.resolve("docket.mv.db");
    }

    private Database open() {
        return Database.open(new DatabaseSettings.Embedded(folder), () -> false);
    }
}
