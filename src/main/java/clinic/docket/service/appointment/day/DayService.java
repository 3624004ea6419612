package clinic.docket.service.appointment.day;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Reads days of the session's site. */
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
        return sheets(session, date, date).getFirst();
    }

    /** The days from the first to the last one, read at the same instant; a week or so. */
    public List<DaySheet> days(Session session, LocalDate first, LocalDate last) {
        access.require(session, Permission.VIEW_CALENDAR);
        return sheets(session, first, last);
    }

    /** How full the days of a month are, for these doctors. */
    public MonthSheet month(Session session, YearMonth month, Collection<PractitionerId> doctors) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> records.month(session.site(), month, doctors));
    }

    private List<DaySheet> sheets(Session session, LocalDate first, LocalDate last) {
        var days = transactions.read(() -> records.read(session.site(), first, last));
        return days.stream().map(DayRecords::sheet).toList();
    }
}
