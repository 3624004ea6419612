package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.rule.LaneOpen;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.DeskHolds;
import clinic.docket.service.appointment.claim.LaneUses;
import clinic.docket.service.schedule.TakenTime;
import clinic.docket.store.appointment.ReservationStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Time that a moved, cancelled or missed visit gave back, and may need again. All of it inside a
 * transaction that is open.
 */
public final class FreedTime {
    private final ReservationStore reservations;
    private final TakenTime taken;
    private final LaneUses lanes;
    private final DeskHolds holds;
    private final InstantSource clock;

    public FreedTime(
            ReservationStore reservations,
            TakenTime taken,
            LaneUses lanes,
            DeskHolds holds,
            InstantSource clock) {
        this.reservations = reservations;
        this.taken = taken;
        this.lanes = lanes;
        this.holds = holds;
        this.clock = clock;
    }

    boolean isNeededAgain(Appointment before, Appointment after) {
        return !before.status().blocksTime() && after.status().blocksTime();
    }

    /**
     * Keeps what the visit gave back for this desk, for as long as the change may be undone. Behind
     * the locks of the old doctor and room, and after the visit was saved.
     */
    void keep(Session session, Appointment before, Appointment after) {
        if (before.status().blocksTime()) {
            holds.keep(session, before, freed(before, after), clock.instant());
        }
    }

    /**
     * Whether this desk still keeps all that the visit gave back when it left this place: then it
     * may return there whatever the clock and the timetable say by now.
     */
    boolean isKept(Session session, Appointment earlier, Appointment now) {
        var own = ownHolds(session, earlier);
        return freed(earlier, now).stream()
                .allMatch(range -> own.stream().anyMatch(hold -> hold.occupied().contains(range)));
    }

    private static List<TimeRange> freed(Appointment before, Appointment after) {
        boolean sameRoom = before.room().isPresent() && after.room().equals(before.room());
        boolean stays =
                after.status().blocksTime()
                        && (sameRoom || after.practitioner().equals(before.practitioner()));
        return stays ? before.occupied().without(after.occupied()) : List.of(before.occupied());
    }

    /**
     * Why it cannot be had again: somebody has it meanwhile, or its lane is full. Locks doctor and
     * room, so that the answer stays true; what this desk holds there makes room.
     */
    Optional<StatusRefusal> takeAgain(Session session, Appointment visit) {
        reservations.lockForBooking(visit.practitioner(), visit.room());
        reservations.dropExpired(visit.practitioner(), visit.room(), clock.instant());
        var resources = resources(visit);
        var where = new TakenTime.Lookup(visit.occupied(), visit.lane(), Optional.of(visit.id()));
        var others = taken.byOthers(session, resources, where);
        if (resources.stream()
                .anyMatch(each -> others.busyUntil(each, visit.occupied()).isPresent())) {
            return Optional.of(new StatusRefusal.TimeTakenMeanwhile());
        }
        var refusal = laneFull(visit);
        if (refusal.isEmpty()) {
            ownHolds(session, visit).forEach(hold -> holds.release(session, hold.id()));
        }
        return refusal;
    }

    /** Only of its own doctor and room: nothing else is locked. */
    private List<Hold> ownHolds(Session session, Appointment visit) {
        var where = new TakenTime.Lookup(visit.occupied(), visit.lane(), Optional.of(visit.id()));
        return taken.ownHolds(session, where).stream()
                .filter(hold -> hold.practitioner().equals(visit.practitioner()))
                .filter(hold -> hold.room().equals(visit.room()))
                .toList();
    }

    private static List<UUID> resources(Appointment visit) {
        return Stream.concat(
                        Stream.of(visit.practitioner().value()),
                        visit.room().stream().map(room -> room.value()))
                .toList();
    }

    private Optional<StatusRefusal> laneFull(Appointment visit) {
        return LaneOpen.check(lanes.of(visit))
                .map(refusal ->
                        refusal instanceof BookingRefusal.LaneFull(String lane, int cap)
                                ? new StatusRefusal.LaneFull(lane, cap)
                                : new StatusRefusal.LaneUnknown(visit.lane()));
    }
}
