package clinic.docket.store.appointment;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import java.util.List;
import java.util.Optional;

/** Doctors and rooms as they are behind their locks; who is not stored is missing. */
public record Locked(List<Practitioner> practitioners, List<Room> rooms) {
    public Locked {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
    }

    public Optional<Practitioner> practitioner(PractitionerId id) {
        return practitioners.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Room> room(RoomId id) {
        return rooms.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
