package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.rule.LaneOpen;
import clinic.docket.service.appointment.claim.LaneUses;
import clinic.docket.store.appointment.ReservationStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Time that a cancelled or missed visit gave back, and may need again. */
public final class FreedTime {
    private final ReservationStore reservations;
    private final LaneUses lanes;

    public FreedTime(ReservationStore reservations, LaneUses lanes) {
        this.reservations = reservations;
        this.lanes = lanes;
    }

    boolean isNeededAgain(Appointment before, Appointment after) {
        return !before.status().blocksTime() && after.status().blocksTime();
    }

    /**
     * Why it cannot be had again: somebody has it meanwhile, or its lane is full. Locks doctor and
     * room, so that the answer stays true.
     */
    Optional<StatusRefusal> takeAgain(Appointment visit, Instant now) {
        reservations.lockForBooking(visit.practitioner(), visit.room());
        var resources = new ArrayList<UUID>();
        resources.add(visit.practitioner().value());
        visit.room().ifPresent(room -> resources.add(room.value()));
        reservations.dropExpired(visit.practitioner(), visit.room(), now);
        boolean isFree =
                reservations
                        .occupied(
                                resources,
                                visit.occupied(),
                                visit.lane(),
                                now,
                                Optional.of(visit.id().value()))
                        .isEmpty();
        return isFree ? laneFull(visit) : Optional.of(new StatusRefusal.TimeTakenMeanwhile());
    }

    private Optional<StatusRefusal> laneFull(Appointment visit) {
        return LaneOpen.check(lanes.of(visit))
                .map(refusal ->
                        refusal instanceof BookingRefusal.LaneFull(String lane, int cap)
                                ? new StatusRefusal.LaneFull(lane, cap)
                                : new StatusRefusal.LaneUnknown(visit.lane()));
    }
}
