package clinic.docket.service.schedule;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.service.access.Session;

/**
 * Doctors, rooms and visit types. Saving takes a new id or the id and version that were read; the answer
 * carries the next version.
 */
public final class DirectoryService {

    public Directory directory(Session session) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Practitioner, ScheduleRefusal> save(Session session, Practitioner practitioner) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Room, ScheduleRefusal> save(Session session, Room room) {
        throw new UnsupportedOperationException();
    }

    public Outcome<VisitType, ScheduleRefusal> save(Session session, VisitType visitType) {
        throw new UnsupportedOperationException();
    }
}
