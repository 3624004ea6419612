package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All that says when doctors work at one site: hours, breaks, absences and the site's holidays. */
public record Timetable(
        Site site,
        List<WorkingHours> hours,
        List<ScheduleBreak> breaks,
        List<Absence> absences,
        List<Holiday> holidays) {
    public Timetable {
        hours = List.copyOf(hours);
        breaks = List.copyOf(breaks);
        absences = List.copyOf(absences);
        holidays = List.copyOf(holidays);
    }

    /** Without the hours in other rooms; hours without a room stay. */
    public Timetable inRooms(Set<RoomId> rooms) {
        return new Timetable(
                site,
                hours.stream()
                        .filter(h -> h.room().filter(r -> !rooms.contains(r)).isEmpty())
                        .toList(),
                breaks,
                absences,
                holidays);
    }

    public Timetable of(Collection<PractitionerId> practitioners) {
        return new Timetable(
                site,
                hours.stream().filter(h -> practitioners.contains(h.practitioner())).toList(),
                breaks.stream().filter(b -> practitioners.contains(b.practitioner())).toList(),
                absences.stream().filter(a -> practitioners.contains(a.practitioner())).toList(),
                holidays);
    }
}
