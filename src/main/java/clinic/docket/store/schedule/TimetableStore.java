package clinic.docket.store.schedule;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * When doctors work: hours, breaks, absences, holidays. {@code save} inserts a record of version 0 and
 * changes any other, checking its version; it answers the record with its new version.
 */
public final class TimetableStore {
    private final Transactions transactions;

    public TimetableStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** All that holds on at least one of the days, both included. Switched-off doctors' rows too. */
    public Timetable timetable(Site site, LocalDate first, LocalDate last) {
        throw pending();
    }

    public Optional<WorkingHours> hours(UUID id) {
        throw pending();
    }

    public Optional<ScheduleBreak> pause(UUID id) {
        throw pending();
    }

    public Optional<Absence> absence(UUID id) {
        throw pending();
    }

    public Optional<Holiday> holiday(UUID id) {
        throw pending();
    }

    public WorkingHours save(WorkingHours hours) {
        throw pending();
    }

    public ScheduleBreak save(ScheduleBreak pause) {
        throw pending();
    }

    public Absence save(Absence absence) {
        throw pending();
    }

    /** Two holidays of a site on one date: {@code DuplicateRecord}. */
    public Holiday save(Holiday holiday) {
        throw pending();
    }

    /** Removing what is gone is no error; this and the other removals. */
    public void removeHours(UUID id) {
        throw pending();
    }

    public void removeBreak(UUID id) {
        throw pending();
    }

    public void removeAbsence(UUID id) {
        throw pending();
    }

    public void removeHoliday(UUID id) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
