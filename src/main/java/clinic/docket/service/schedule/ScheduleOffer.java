package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who offers a type of visit, and when, as the finder is to see it; inside an open transaction. */
public final class ScheduleOffer {
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final PolicyStore policies;

    public ScheduleOffer(ScheduleStore schedule, TimetableStore timetables, PolicyStore policies) {
        this.schedule = schedule;
        this.timetables = timetables;
        this.policies = policies;
    }

    /** In use, and not withholding the type; in the order of the columns. */
    public List<Practitioner> doctors(VisitType type) {
        var withholding = policies.withholding(type.id());
        return schedule.practitioners().stream()
                .filter(Practitioner::active)
                .filter(doctor -> !withholding.contains(doctor.id()))
                .toList();
    }

    /** For starts from the first day to the last; a type that needs a room takes one in use. */
    public Timetable timetable(Site site, VisitType type, LocalDate first, LocalDate last) {
        // A day more, because a visit may start before midnight on the last one.
        var stored = timetables.timetable(site, first, last.plusDays(1));
        return type.needsRoom() ? stored.inRooms(roomsInUse(site)) : stored;
    }

    private Set<RoomId> roomsInUse(Site site) {
        return schedule.rooms(site.id()).stream()
                .filter(Room::active)
                .map(Room::id)
                .collect(Collectors.toSet());
    }
}
