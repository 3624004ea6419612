package clinic.docket.store.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.check.Fault;
import clinic.docket.store.patient.PatientStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Without its guards a database does take time twice, and the check that every storm ends with sees
 * it: otherwise {@link DoubleBookingTest} and the storms would prove nothing.
 */
class DoubleBookingCanaryTest {
    private static final int DESKS = 6;

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void takesTimeTwiceWithoutConstraintAndLocks(StorageEngine engine) throws Exception {
        try (var database = engine.open()) {
            dropConstraint(database);

            assertThat(bookAtOnce(database, false)).isGreaterThan(1);

            var report = check(database);
            assertThat(report.isClean()).isFalse();
            assertThat(report.faults().get(Fault.RESERVATIONS_OVERLAP)).isPositive();
            assertThat(report.faults().get(Fault.VISITS_OVERLAP_FOR_DOCTOR)).isPositive();
            assertThat(report.faults().get(Fault.VISITS_OVERLAP_IN_ROOM)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void takesTimeOnceByTheLocksAlone(StorageEngine engine) throws Exception {
        try (var database = engine.open()) {
            dropConstraint(database);

            assertThat(bookAtOnce(database, true)).isEqualTo(1);

            assertThat(check(database).faults().get(Fault.RESERVATIONS_OVERLAP)).isZero();
        }
    }

    private static void dropConstraint(TestDatabase database) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
            statement.execute(
                    h2
                            ? "drop trigger reservation_cells"
                            : "alter table reservation drop constraint reservation_no_overlap");
        }
    }

    /** All want nearly the same half hour; how many were told that it is theirs. */
    private static long bookAtOnce(TestDatabase database, boolean locking)
            throws InterruptedException, ExecutionException {
        var tx = database.transactions();
        SmallClinic.store(tx);
        var patient =
                tx.write(() -> new PatientStore(tx).add(Fixtures.patient(60, "Keller", "Nora")));
        var start = new CyclicBarrier(DESKS);
        List<Future<Boolean>> desks = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(DESKS)) {
            for (int desk = 0; desk < DESKS; desk++) {
                // Overlaps that are not equal, which a plain unique key would not refuse either.
                int minute = 5 * desk;
                var visit = Fixtures.visit(100 + desk, patient, "09:%02d".formatted(minute));
                desks.add(
                        threads.submit(() -> {
                            start.await();
                            return book(database, visit, locking);
                        }));
            }
        }
        long booked = 0;
        for (Future<Boolean> desk : desks) {
            booked += desk.get() ? 1 : 0;
        }
        return booked;
    }

    private static boolean book(TestDatabase database, Appointment visit, boolean locking) {
        var tx = database.transactions();
        var reservations = new ReservationStore(tx);
        var resources = List.of(visit.practitioner().value(), visit.room().orElseThrow().value());
        return tx.write(() -> {
            if (locking) {
                reservations.lockForBooking(visit.practitioner(), visit.room());
                var taken =
                        reservations.occupied(
                                resources, visit.occupied(), 0, Fixtures.NOW, Optional.empty());
                if (!taken.isEmpty()) {
                    return false;
                }
            }
            new AppointmentStore(tx).add(visit, Optional.empty());
            return true;
        });
    }

    private static CheckReport check(TestDatabase database) {
        var tx = database.transactions();
        return tx.read(() -> new CheckStore(tx).check());
    }
}
