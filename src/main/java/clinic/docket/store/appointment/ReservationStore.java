package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The occupied time of doctors and rooms, and the holds among it. */
public final class ReservationStore {
    private final Transactions transactions;

    public ReservationStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The first step of every transaction that occupies time: locks the doctor's row, then the room's, so
     * that bookings of the same doctor or room wait for each other.
     */
    public void lockForBooking(PractitionerId practitioner, Optional<RoomId> room) {
        throw pending();
    }

    /**
     * Time in a lane that is taken by visits and live holds, touching the range.
     *
     * @param resources ids of practitioners and rooms
     * @param except the id of a visit or hold whose own time does not count
     */
    public List<Occupied> occupied(
            Collection<UUID> resources, TimeRange range, int lane, Instant now, Optional<UUID> except) {
        throw pending();
    }

    public Optional<Hold> hold(HoldId id) {
        throw pending();
    }

    /** Live holds at a site that touch the range, by start; at most 1,000. */
    public List<Hold> holds(SiteId site, TimeRange range, Instant now) {
        throw pending();
    }

    /**
     * Writes a hold and occupies its time; a hold of the same id is moved.
     *
     * @throws clinic.docket.store.session.ReservationConflict when its time is occupied after all
     */
    public void putHold(Hold hold) {
        throw pending();
    }

    /** Gives the hold's time back; removing what is gone is no error. */
    public void removeHold(HoldId id) {
        throw pending();
    }

    /** Removes holds of these doctors and rooms that have expired. Call it behind {@link #lockForBooking}. */
    public void dropExpired(Collection<UUID> resources, Instant now) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
