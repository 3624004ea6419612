package clinic.docket.service.schedule;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.store.appointment.ReservationStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What doctors and rooms are taken for, as one desk sees it: its own holds take nothing from it, or
 * the slot that it is just deciding on would vanish from its list.
 */
public final class TakenTime {
    private final ReservationStore reservations;
    private final InstantSource clock;

    public TakenTime(ReservationStore reservations, InstantSource clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    /** Visits, and live holds of everybody else, in the main lane, that touch the range. */
    public Occupancy byOthers(Session session, Collection<UUID> resources, TimeRange range) {
        return byOthers(session, resources, new Lookup(range, BookingTerms.MAIN_LANE));
    }

    /**
     * Where to look.
     *
     * @param moving a visit whose own time does not count
     */
    public record Lookup(TimeRange range, int lane, Optional<AppointmentId> moving) {
        public Lookup(TimeRange range, int lane) {
            this(range, lane, Optional.empty());
        }
    }

    /** Visits, and live holds of everybody else, in one lane. */
    public Occupancy byOthers(Session session, Collection<UUID> resources, Lookup where) {
        return except(ownHolds(session, where), resources, where);
    }

    /** All in one lane but these holds, which {@link #ownHolds} found there. */
    public Occupancy except(List<Hold> holds, Collection<UUID> resources, Lookup where) {
        Instant now = clock.instant();
        var own = new HashSet<Occupied>();
        holds.forEach(hold -> resources(hold).forEach(own::add));
        var except = where.moving().map(AppointmentId::value);
        // Reservations of a resource in a lane never overlap, so an equal one is the hold's own.
        return Occupancy.of(
                reservations.occupied(resources, where.range(), where.lane(), now, except).stream()
                        .filter(taken -> !own.contains(taken))
                        .toList());
    }

    /** Live holds of this person at this workstation in the lane that touch the range. */
    public List<Hold> ownHolds(Session session, Lookup where) {
        return reservations.holds(session.site(), where.range(), clock.instant()).stream()
                .filter(hold -> hold.lane() == where.lane())
                .filter(hold -> isOwn(session, hold))
                .toList();
    }

    public static boolean isOwn(Session session, Hold hold) {
        return hold.holder().equals(session.user())
                && hold.workstation().equals(session.workstation());
    }

    /** The doctors of a timetable and the rooms in which they work. */
    public static Set<UUID> resources(Timetable timetable) {
        var resources = new HashSet<UUID>();
        for (var hours : timetable.hours()) {
            resources.add(hours.practitioner().value());
            hours.room().map(RoomId::value).ifPresent(resources::add);
        }
        return resources;
    }

    private static Stream<Occupied> resources(Hold hold) {
        return Stream.concat(
                Stream.of(new Occupied(hold.practitioner().value(), hold.occupied())),
                hold.room().stream().map(room -> new Occupied(room.value(), hold.occupied())));
    }
}
