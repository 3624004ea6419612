package clinic.docket.service.appointment.day;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.util.List;

/**
 * One doctor's column. All lists by start; {@code working} are the hours of the day with breaks
 * still in them, {@code free} is what could still be booked from now on (gaps of ten minutes and
 * more).
 *
 * @param roomName empty when the doctor has no room on this day
 * @param late how late the doctor runs; zero when on time
 */
public record DoctorDay(
        Practitioner practitioner,
        String roomName,
        Duration late,
        List<TimeRange> working,
        List<Pause> pauses,
        List<Absence> absences,
        List<DayVisit> visits,
        List<HeldTime> holds,
        List<TimeRange> free) {
    public DoctorDay {
        working = List.copyOf(working);
        pauses = List.copyOf(pauses);
        absences = List.copyOf(absences);
        visits = List.copyOf(visits);
        holds = List.copyOf(holds);
        free = List.copyOf(free);
    }

    /** A named break, such as lunch. */
    public record Pause(String name, TimeRange range) {}

    /** A hold and the name of the workstation that has it. */
    public record HeldTime(Hold hold, String workstation) {}
}
