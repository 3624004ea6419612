package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Session;
import clinic.docket.store.appointment.Locked;
import clinic.docket.store.appointment.ReservationStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first step of a claim: locks every doctor and room whose time it may take or give back, in
 * one call, because who locked them one after the other would wait in a circle. That is the slot's
 * own doctor and room, those of the visit that moves there, and those of the desk's holds that may
 * have to make room.
 */
public final class ClaimLocks {
    private final ReservationStore reservations;
    private final InstantSource clock;

    public ClaimLocks(ReservationStore reservations, InstantSource clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    /** For a booking or a hold; {@code named} is the hold that it moves or uses up. */
    public Locked lock(Session session, Slot slot, Optional<HoldId> named) {
        return lock(session, slot, named, Optional.empty());
    }

    /** For a visit that moves to the slot. */
    public Locked lock(Session session, Slot slot, Appointment moving) {
        return lock(session, slot, Optional.empty(), Optional.of(moving));
    }

    private Locked lock(
            Session session, Slot slot, Optional<HoldId> named, Optional<Appointment> moving) {
        List<PractitionerId> doctors = new ArrayList<>();
        List<RoomId> rooms = new ArrayList<>();
        doctors.add(slot.practitioner());
        slot.room().ifPresent(rooms::add);
        moving.ifPresent(visit -> {
            doctors.add(visit.practitioner());
            visit.room().ifPresent(rooms::add);
        });
        named.flatMap(reservations::hold)
                .ifPresent(hold -> {
                    doctors.add(hold.practitioner());
                    hold.room().ifPresent(rooms::add);
                });
        return reservations.lockForBooking(doctors, rooms, own(session, slot));
    }

    /** Only this desk makes and moves them, so they are the same behind the locks. */
    private ReservationStore.OwnHolds own(Session session, Slot slot) {
        var around =
                new TimeRange(
                        slot.range().start().minus(VisitType.LONGEST),
                        slot.range().end().plus(VisitType.LONGEST));
        return new ReservationStore.OwnHolds(
                session.user(), session.workstation(), around, clock.instant());
    }
}
