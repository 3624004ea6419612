package clinic.docket.store.kiosk;

import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.row.patient.PatientRow;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The visits of a day by the birthdays of their patients. */
public final class KioskStore {
    private final Transactions transactions;

    public KioskStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Visits in person, in every status, of a day of the site and of patients who have the
     * birthday; by start, at most 200.
     */
    public List<ExpectedVisit> expected(Site site, MonthDay birthday, LocalDate day) {
        TimeRange range = site.zone().day(day);
        return queries()
                .expected(
                        site.id().value(),
                        PatientRow.birthday(birthday.getMonthValue(), birthday.getDayOfMonth()),
                        day,
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
