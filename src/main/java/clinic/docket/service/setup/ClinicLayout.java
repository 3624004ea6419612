package clinic.docket.service.setup;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.service.access.NewUser;
import java.util.List;

/**
 * Everything a clinic starts with, as records that are ready to be stored: one site and its
 * timetable.
 */
public record ClinicLayout(
        String clinicName,
        String currencyCode,
        Timetable timetable,
        List<Practitioner> practitioners,
        List<Room> rooms,
        List<VisitType> visitTypes,
        List<NewUser> accounts) {
    public ClinicLayout {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        visitTypes = List.copyOf(visitTypes);
        accounts = List.copyOf(accounts);
    }
}
