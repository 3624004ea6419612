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
import java.util.Set;

/**
 * A site and all that can be booked there; switched-off entries included.
 *
 * @param sites all of the clinic, by name
 * @param practitioners all of the clinic
 * @param elsewhere those of them who work at other sites, and not at this one
 */
public record Directory(
        String clinicName,
        Site site,
        List<Site> sites,
        List<Practitioner> practitioners,
        Set<PractitionerId> elsewhere,
        List<Room> rooms,
        List<VisitType> visitTypes) {
    public Directory {
        sites = List.copyOf(sites);
        elsewhere = Set.copyOf(elsewhere);
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        visitTypes = List.copyOf(visitTypes);
    }

    /** Who works at this site, or nowhere yet; in their order. */
    public List<Practitioner> practitionersHere() {
        return practitioners.stream().filter(each -> !elsewhere.contains(each.id())).toList();
    }

    /** The site's name where there is another one to take it for. */
    public Optional<String> nameAmongSeveral() {
        return sites.size() > 1 ? Optional.of(site.name()) : Optional.empty();
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
