package clinic.docket.service.appointment.day;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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

    private List<DaySheet> sheets(Session session, LocalDate first, LocalDate last) {
        var days = transactions.read(() -> records.read(session.site(), first, last));
        return days.stream().map(DayService::sheet).toList();
    }

    private static DaySheet sheet(DayRecords.Day day) {
        var columns = new DoctorColumns(day).columns();
        return new DaySheet(
                day.date(),
                day.timetable().site(),
                day.holiday().map(Holiday::name).orElse(""),
                columns,
                counts(day, columns));
    }

    private static DayCounts counts(DayRecords.Day day, List<DoctorDay> columns) {
        var statuses = day.visits().stream().map(DayVisit::status).toList();
        return new DayCounts(
                count(statuses, status -> status != AppointmentStatus.CANCELLED),
                count(statuses, status -> status == AppointmentStatus.ARRIVED),
                count(statuses, AppointmentStatus::isWaiting),
                columns.stream().mapToInt(column -> column.free().size()).sum());
    }

    private static int count(List<AppointmentStatus> statuses, Predicate<AppointmentStatus> which) {
        return Math.toIntExact(statuses.stream().filter(which).count());
    }
}
