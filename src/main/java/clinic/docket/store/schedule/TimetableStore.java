package clinic.docket.store.schedule;

import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.row.schedule.AbsenceRow;
import clinic.docket.store.row.schedule.HolidayRow;
import clinic.docket.store.row.schedule.ScheduleBreakRow;
import clinic.docket.store.row.schedule.WorkingHoursRow;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When doctors work: hours, breaks, absences, holidays. {@code save} inserts a record of version 0
 * and changes any other, checking its version; it answers the record with its new version. Other
 * workstations see that there is something new.
 */
public final class TimetableStore {
    private final Transactions transactions;
    private final Saving saving;
    private final RevisionStore revisions;

    public TimetableStore(Transactions transactions) {
        this.transactions = transactions;
        saving = new Saving(transactions);
        revisions = new RevisionStore(transactions);
    }

    /**
     * All that holds on at least one of the days, both included. Switched-off doctors' rows too.
     */
    public Timetable timetable(Site site, LocalDate first, LocalDate last) {
        var queries = queries();
        UUID id = site.id().value();
        return timetable(
                site,
                new Rows(
                        queries.hours(id, first, last),
                        queries.breaks(id, first, last),
                        queries.absences(start(site, first), end(site, last)),
                        queries.holidays(id, first, last)));
    }

    /** The same of one doctor: what a booking is checked by. */
    public Timetable timetable(
            Site site, PractitionerId practitioner, LocalDate first, LocalDate last) {
        var queries = queries();
        UUID id = site.id().value();
        UUID doctor = practitioner.value();
        return timetable(
                site,
                new Rows(
                        queries.hoursOf(id, doctor, first, last),
                        queries.breaksOf(id, doctor, first, last),
                        queries.absencesOf(doctor, start(site, first), end(site, last)),
                        queries.holidays(id, first, last)));
    }

    /** The hours of all doctors that hold on at least one of the days. */
    public List<WorkingHours> hours(Site site, LocalDate first, LocalDate last) {
        return queries().hours(site.id().value(), first, last).stream()
                .map(WorkingHoursRow::toWorkingHours)
                .toList();
    }

    /** The doctor's hours at all other sites that hold on at least one of the days. */
    public List<WorkingHours> hoursElsewhere(
            SiteId site, PractitionerId practitioner, LocalDate first, LocalDate last) {
        return queries().hoursElsewhere(site.value(), practitioner.value(), first, last).stream()
                .map(WorkingHoursRow::toWorkingHours)
                .toList();
    }

    private record Rows(
            List<WorkingHoursRow> hours,
            List<ScheduleBreakRow> breaks,
            List<AbsenceRow> absences,
            List<HolidayRow> holidays) {}

    private static Timetable timetable(Site site, Rows rows) {
        return new Timetable(
                site,
                rows.hours().stream().map(WorkingHoursRow::toWorkingHours).toList(),
                rows.breaks().stream().map(ScheduleBreakRow::toScheduleBreak).toList(),
                rows.absences().stream().map(AbsenceRow::toAbsence).toList(),
                rows.holidays().stream().map(HolidayRow::toHoliday).toList());
    }

    private static Instant start(Site site, LocalDate first) {
        return site.zone().startOfDay(first);
    }

    private static Instant end(Site site, LocalDate last) {
        return site.zone().startOfDay(last.plusDays(1));
    }

    private ScheduleQueries queries() {
        return new ScheduleQueries_(transactions.session());
    }

    public Optional<WorkingHours> hours(UUID id) {
        return saving.find(WorkingHoursRow.class, id).map(WorkingHoursRow::toWorkingHours);
    }

    public Optional<ScheduleBreak> pause(UUID id) {
        return saving.find(ScheduleBreakRow.class, id).map(ScheduleBreakRow::toScheduleBreak);
    }

    public Optional<Absence> absence(UUID id) {
        return saving.find(AbsenceRow.class, id).map(AbsenceRow::toAbsence);
    }

    public Optional<Holiday> holiday(UUID id) {
        return saving.find(HolidayRow.class, id).map(HolidayRow::toHoliday);
    }

    public WorkingHours save(WorkingHours hours) {
        changed(hours.site());
        return saving.save(WorkingHoursRow.of(hours), hours.version()).toWorkingHours();
    }

    public ScheduleBreak save(ScheduleBreak pause) {
        changed(pause.site());
        return saving.save(ScheduleBreakRow.of(pause), pause.version()).toScheduleBreak();
    }

    public Absence save(Absence absence) {
        revisions.raise(LiveSubject.SCHEDULE);
        return saving.save(AbsenceRow.of(absence), absence.version()).toAbsence();
    }

    /** Two holidays of a site on one date: {@code DuplicateRecord}. */
    public Holiday save(Holiday holiday) {
        changed(holiday.site());
        return saving.save(HolidayRow.of(holiday), holiday.version()).toHoliday();
    }

    /** Removing what is gone is no error; this and the other removals. */
    public void removeHours(UUID id) {
        hours(id).map(WorkingHours::site).ifPresent(this::changed);
        queries().deleteHours(id);
    }

    public void removeBreak(UUID id) {
        pause(id).map(ScheduleBreak::site).ifPresent(this::changed);
        queries().deleteBreak(id);
    }

    public void removeAbsence(UUID id) {
        revisions.raise(LiveSubject.SCHEDULE);
        queries().deleteAbsence(id);
    }

    public void removeHoliday(UUID id) {
        holiday(id).map(Holiday::site).ifPresent(this::changed);
        queries().deleteHoliday(id);
    }

    private void changed(SiteId site) {
        revisions.raise(LiveSubject.SCHEDULE, site);
    }
}
