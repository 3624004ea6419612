package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.store.row.appointment.ReservationRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.row.schedule.RoomRow;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
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
    void lock(Collection<PractitionerId> doctors, Collection<RoomId> rooms) {
        doctors.stream()
                .map(PractitionerId::value)
                .distinct()
                .sorted()
                .forEach(id -> lock(PractitionerRow.class, id));
        rooms.stream()
                .map(RoomId::value)
                .distinct()
                .sorted()
                .forEach(id -> lock(RoomRow.class, id));
    }

    private void lock(Class<?> row, UUID id) {
        var _ = session.get(row, id, LockMode.PESSIMISTIC_WRITE);
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
        queries.touchPractitioner(practitioner.value());
        room.ifPresent(id -> queries.touchRoom(id.value()));
    }
}
