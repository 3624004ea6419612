package clinic.docket.service.schedule;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.service.access.Session;
import java.util.UUID;

/**
 * Weekly hours, breaks, absences and holidays of the session's site. A change that would leave booked
 * visits outside bookable time is refused with their number.
 */
public final class TimetableService {

    /** Everything that ends today or later. */
    public Timetable timetable(Session session) {
        throw new UnsupportedOperationException();
    }

    public Outcome<WorkingHours, ScheduleRefusal> save(Session session, WorkingHours hours) {
        throw new UnsupportedOperationException();
    }

    public Outcome<ScheduleBreak, ScheduleRefusal> save(Session session, ScheduleBreak pause) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Absence, ScheduleRefusal> save(Session session, Absence absence) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Holiday, ScheduleRefusal> save(Session session, Holiday holiday) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UUID, ScheduleRefusal> removeHours(Session session, UUID id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UUID, ScheduleRefusal> removeBreak(Session session, UUID id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UUID, ScheduleRefusal> removeAbsence(Session session, UUID id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UUID, ScheduleRefusal> removeHoliday(Session session, UUID id) {
        throw new UnsupportedOperationException();
    }
}
