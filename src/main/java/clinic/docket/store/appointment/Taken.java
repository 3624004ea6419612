package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reservations that a visit or a hold must have: none where it blocks no time. */
record Taken(int lane, List<Occupied> occupied) {
    static Taken by(Appointment visit) {
        return visit.status().blocksTime()
                ? of(visit.lane(), visit.practitioner(), visit.room(), visit.occupied())
                : new Taken(visit.lane(), List.of());
    }

    static Taken by(Hold hold) {
        return of(hold.lane(), hold.practitioner(), hold.room(), hold.occupied());
    }

    private static Taken of(
            int lane, PractitionerId practitioner, Optional<RoomId> room, TimeRange range) {
        return new Taken(
                lane,
                Stream.concat(Stream.of(practitioner.value()), room.stream().map(RoomId::value))
                        .map(resource -> new Occupied(resource, range))
                        .toList());
    }
}
