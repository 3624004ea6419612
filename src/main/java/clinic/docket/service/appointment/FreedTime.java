package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.store.appointment.ReservationStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Time that a cancelled or missed visit gave back, and may need again. */
public final class FreedTime {
    private final ReservationStore reservations;

    public FreedTime(ReservationStore reservations) {
        this.reservations = reservations;
    }

    boolean isNeededAgain(Appointment before, Appointment after) {
        return !before.status().blocksTime() && after.status().blocksTime();
    }

    /** Whether nobody has it meanwhile. Locks doctor and room, so that it stays so. */
    boolean takeAgain(Appointment visit, Instant now) {
        reservations.lockForBooking(visit.practitioner(), visit.room());
        var resources = new ArrayList<UUID>();
        resources.add(visit.practitioner().value());
        visit.room().ifPresent(room -> resources.add(room.value()));
        reservations.dropExpired(resources, now);
        return reservations
                .occupied(
                        resources,
                        visit.occupied(),
                        visit.lane(),
                        now,
                        Optional.of(visit.id().value()))
                .isEmpty();
    }
}
