package clinic.docket.service.appointment;

import clinic.docket.service.access.Session;
import java.time.LocalDate;

/** Reads a day of the session's site. */
public final class DayService {

    public DaySheet day(Session session, LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
