package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.store.row.appointment.ReservationRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.row.schedule.RoomRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Takes time and gives it back, in one session; the only writer of {@code reservation}. */
final class Reservations {
    private final StatelessSession session;
    private final ReservationQueries queries;

    Reservations(StatelessSession session) {
        this.session = session;
        queries = new ReservationQueries_(session);
    }

    /**
     * Locks the doctors' rows, then the rooms', each in the order of their ids: whoever needs
     * several comes in the same order as everybody else, and nobody waits in a circle.
     */
    Locked lock(Collection<PractitionerId> doctors, Collection<RoomId> rooms) {
        var practitioners =
                lock(PractitionerRow.class, doctors.stream().map(PractitionerId::value));
        var lockedRooms = lock(RoomRow.class, rooms.stream().map(RoomId::value));
        return new Locked(
                practitioners.stream().map(PractitionerRow::toPractitioner).toList(),
                lockedRooms.stream().map(RoomRow::toRoom).toList());
    }

    private <T> List<T> lock(Class<T> row, Stream<UUID> ids) {
        var locked = new ArrayList<T>();
        ids.distinct()
                .sorted()
                .forEach(id -> {
                    var found = session.get(row, id, LockMode.PESSIMISTIC_WRITE);
                    if (found != null) {
                        locked.add(found);
                    }
                });
        return locked;
    }

    void take(Taken taken, AppointmentId visit) {
        for (Occupied time : taken.occupied()) {
            session.insert(
                    ReservationRow.ofVisit(
                            time.resource(), taken.lane(), time.range(), visit.value()));
        }
    }

    void take(Hold hold) {
        Taken taken = Taken.by(hold);
        for (Occupied time : taken.occupied()) {
            session.insert(
                    ReservationRow.ofHold(
                            time.resource(), taken.lane(), time.range(), hold.id().value()));
        }
    }

    void giveBack(AppointmentId visit) {
        queries.deleteOfVisit(visit.value());
    }

    /** Other workstations see by the grown number that there is something new to read. */
    void announce(PractitionerId practitioner, Optional<RoomId> room) {
        touch("update practitioner set rev = rev + 1 where id = ?", practitioner.value());
        room.ifPresent(id -> touch("update room set rev = rev + 1 where id = ?", id.value()));
    }

    /** Plain SQL: Hibernate translates an update of rows anew each time. */
    private void touch(String sql, UUID id) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setObject(1, id);
                update.executeUpdate();
            }
        });
    }
}
