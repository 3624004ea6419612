package clinic.docket.store.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.ReservationConflict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever writes, and however many at once: a doctor's time is taken once. */
@ParameterizedClass(name = "{0}")
@EnumSource
class DoubleBookingTest extends StoreContract {
    private static final int THREADS = 16;

    @Test
    void oneOfSixteenDesksGetsTheSlot() throws Exception {
        assertThat(bookAtOnce(true)).isEqualTo(1);
        assertThat(rowsInDay()).isEqualTo(1);
    }

    @Test
    void oneOfSixteenGetsTheSlotByTheConstraintAlone() throws Exception {
        assertThat(bookAtOnce(false)).isEqualTo(1);
        assertThat(rowsInDay()).isEqualTo(1);
    }

    /** Sixteen times the same slot; how many were told that it is theirs. */
    private long bookAtOnce(boolean locking) throws Exception {
        List<Callable<Boolean>> desks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            // Half of them five minutes later: overlaps that are not equal.
            Appointment visit = visit(i % 2 == 0 ? "09:00" : "09:05", 30);
            desks.add(() -> book(visit, locking));
        }
        long booked = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> desk : threads.invokeAll(desks)) {
                booked += desk.get() ? 1 : 0;
            }
        }
        return booked;
    }

    private boolean book(Appointment visit, boolean locking) {
        try {
            return write(() -> {
                if (locking) {
                    lock(visit);
                    if (isTaken(visit)) {
                        return false;
                    }
                }
                appointments().add(visit, Optional.empty());
                return true;
            });
        } catch (ReservationConflict e) {
            assertThat(locking).as("behind the lock the constraint never fires").isFalse();
            return false;
        }
    }

    private void lock(Appointment visit) {
        new ReservationStore(tx()).lockForBooking(visit.practitioner(), visit.room());
    }

    private boolean isTaken(Appointment visit) {
        return !new ReservationStore(tx())
                .occupied(
                        List.of(visit.practitioner().value(), SmallClinic.ROOM_1.id().value()),
                        visit.occupied(),
                        0,
                        Fixtures.NOW,
                        Optional.empty())
                .isEmpty();
    }

    private int rowsInDay() {
        return read(() ->
                appointments().countBlocking(SmallClinic.ADLER.id(), SmallClinic.BERLIN.day(day)));
    }

    @Test
    void databaseRefusesForeignInsertThatOverlaps() throws SQLException {
        Appointment visit = add(visit("09:00", 30));
        try (Connection connection = database.foreignConnection()) {
            assertThatThrownBy(() -> insert(connection, visit.id(), range("09:25", 10)))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> insert(connection, visit.id(), range("08:55", 60)))
                    .isInstanceOf(SQLException.class);
            insert(connection, visit.id(), range("09:30", 10));
        }
    }

    @Test
    void databaseRefusesForeignUpdateThatOverlaps() throws SQLException {
        add(visit("09:00", 30));
        Appointment later = add(visit("10:00", 30));
        try (Connection connection = database.foreignConnection()) {
            assertThatThrownBy(() -> extend(connection, later.id(), at("09:25"), at("10:30")))
                    .isInstanceOf(SQLException.class);
            extend(connection, later.id(), at("09:30"), at("10:30"));
            assertThatThrownBy(() -> insert(connection, later.id(), range("09:35", 5)))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void databaseRefusesTimeOffTheGrid() throws SQLException {
        Appointment visit = add(visit("09:00", 30));
        var offGrid = new TimeRange(at("10:00").plusSeconds(60), at("10:30"));
        try (Connection connection = database.foreignConnection()) {
            assertThatThrownBy(() -> insert(connection, visit.id(), offGrid))
                    .isInstanceOf(SQLException.class);
        }
    }

    private Instant at(String time) {
        return Fixtures.at(day, time);
    }

    private static void insert(Connection connection, AppointmentId visit, TimeRange range)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into reservation (resource_id, lane, occupied_from, occupied_until,"
                                + " appointment_id) values (?, 0, ?, ?, ?)")) {
            insert.setObject(1, doctor());
            insert.setObject(2, range.start().atOffset(ZoneOffset.UTC));
            insert.setObject(3, range.end().atOffset(ZoneOffset.UTC));
            insert.setObject(4, visit.value());
            insert.executeUpdate();
        }
    }

    private static void extend(
            Connection connection, AppointmentId visit, Instant from, Instant until)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update reservation set occupied_from = ?, occupied_until = ?"
                                + " where appointment_id = ? and resource_id = ?")) {
            update.setObject(1, from.atOffset(ZoneOffset.UTC));
            update.setObject(2, until.atOffset(ZoneOffset.UTC));
            update.setObject(3, visit.value());
            update.setObject(4, doctor());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static UUID doctor() {
        return SmallClinic.ADLER.id().value();
    }
}
