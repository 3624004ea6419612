package clinic.docket.store.kiosk;

import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.row.patient.PatientRow;
import clinic.docket.store.session.Transactions;
import java.time.MonthDay;
import java.util.List;

/** The visits of a day by the birthdays of their patients. */
public final class KioskStore {
    private final Transactions transactions;

    public KioskStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Visits in person, in every status, that begin in the range and whose patients have the
     * birthday; by start, at most 200.
     */
    public List<ExpectedVisit> expected(SiteId site, MonthDay birthday, TimeRange range) {
        return queries()
                .expected(
                        site.value(),
                        PatientRow.birthday(birthday.getMonthValue(), birthday.getDayOfMonth()),
                        range.start(),
                        range.end())
                .stream()
                .map(ExpectedLine::toVisit)
                .toList();
    }

    /** Whether the database answers, and has a clinic. */
    public boolean isThere() {
        return queries().clinics() > 0;
    }

    private KioskQueries queries() {
        return new KioskQueries_(transactions.session());
    }
}
