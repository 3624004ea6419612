package clinic.docket.service.appointment.day;

import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;

/** Reads a day of the session's site. */
public final class DayService {
    private final Access access;
    private final Transactions transactions;
    private final DayRecords records;

    public DayService(Access access, Transactions transactions, DayRecords records) {
        this.access = access;
        this.transactions = transactions;
        this.records = records;
    }

    public DaySheet day(Session session, LocalDate date) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> records.sheet(session.site(), date));
    }
}
