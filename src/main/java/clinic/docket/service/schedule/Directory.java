package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import java.util.List;
import java.util.Optional;

/** A site and all that can be booked there; switched-off entries included. */
public record Directory(
        String clinicName,
        Site site,
        List<Practitioner> practitioners,
        List<Room> rooms,
        List<VisitType> visitTypes) {
    public Directory {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        visitTypes = List.copyOf(visitTypes);
    }

    public Optional<Practitioner> practitioner(PractitionerId id) {
        return practitioners.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Room> room(RoomId id) {
        return rooms.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<VisitType> visitType(VisitTypeId id) {
        return visitTypes.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
