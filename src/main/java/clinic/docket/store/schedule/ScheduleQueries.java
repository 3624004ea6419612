package clinic.docket.store.schedule;

import clinic.docket.store.row.schedule.AbsenceRow;
import clinic.docket.store.row.schedule.HolidayRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.row.schedule.RoomRow;
import clinic.docket.store.row.schedule.ScheduleBreakRow;
import clinic.docket.store.row.schedule.SiteRow;
import clinic.docket.store.row.schedule.VisitTypeRow;
import clinic.docket.store.row.schedule.WorkingHoursRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The queries of {@link ScheduleStore} and {@link TimetableStore}. */
@Repository
interface ScheduleQueries {
    @Query("from SiteRow order by name, id limit 200")
    List<SiteRow> sites();

    @Query("from PractitionerRow order by sortOrder, displayName, id limit 500")
    List<PractitionerRow> practitioners();

    @Query("from RoomRow where site = :site order by name, id limit 500")
    List<RoomRow> rooms(UUID site);

    @Query("from VisitTypeRow order by sortOrder, name, id limit 500")
    List<VisitTypeRow> visitTypes();

    @Query(
            "from WorkingHoursRow where site = :site and period.validFrom <= :last"
                    + " and (period.validUntil is null or period.validUntil >= :first)"
                    + " order by practitioner, period.weekday, period.starts, id limit 10000")
    List<WorkingHoursRow> hours(UUID site, LocalDate first, LocalDate last);

    @Query(
            "from ScheduleBreakRow where site = :site and period.validFrom <= :last"
                    + " and (period.validUntil is null or period.validUntil >= :first)"
                    + " order by practitioner, period.weekday, period.starts, id limit 10000")
    List<ScheduleBreakRow> breaks(UUID site, LocalDate first, LocalDate last);

    @Query(
            "from AbsenceRow where endsAt > :start and startsAt < :end"
                    + " order by startsAt, practitioner, id limit 10000")
    List<AbsenceRow> absences(Instant start, Instant end);

    @Query(
            "from WorkingHoursRow where site = :site and practitioner = :practitioner"
                    + " and period.validFrom <= :last"
                    + " and (period.validUntil is null or period.validUntil >= :first)"
                    + " order by period.weekday, period.starts, id limit 10000")
    List<WorkingHoursRow> hoursOf(UUID site, UUID practitioner, LocalDate first, LocalDate last);

    @Query(
            "from WorkingHoursRow where practitioner = :practitioner and site <> :site"
                    + " and period.validFrom <= :last"
                    + " and (period.validUntil is null or period.validUntil >= :first)"
                    + " order by site, period.weekday, period.starts, id limit 10000")
    List<WorkingHoursRow> hoursElsewhere(
            UUID site, UUID practitioner, LocalDate first, LocalDate last);

    @Query(
            "from ScheduleBreakRow where site = :site and practitioner = :practitioner"
                    + " and period.validFrom <= :last"
                    + " and (period.validUntil is null or period.validUntil >= :first)"
                    + " order by period.weekday, period.starts, id limit 10000")
    List<ScheduleBreakRow> breaksOf(UUID site, UUID practitioner, LocalDate first, LocalDate last);

    @Query(
            "from AbsenceRow where practitioner = :practitioner and endsAt > :start"
                    + " and startsAt < :end order by startsAt, id limit 10000")
    List<AbsenceRow> absencesOf(UUID practitioner, Instant start, Instant end);

    @Query(
            "from HolidayRow where site = :site and day between :first and :last"
                    + " order by day limit 10000")
    List<HolidayRow> holidays(UUID site, LocalDate first, LocalDate last);

    @Query("delete from WorkingHoursRow where id = :id")
    int deleteHours(UUID id);

    @Query("delete from ScheduleBreakRow where id = :id")
    int deleteBreak(UUID id);

    @Query("delete from AbsenceRow where id = :id")
    int deleteAbsence(UUID id);

    @Query("delete from HolidayRow where id = :id")
    int deleteHoliday(UUID id);
}
