package clinic.docket.service.appointment.day;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what a day consists of, inside a transaction that is open. */
public final class DayRecords {
    private static final int MAIN_LANE = 0;

    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final AppointmentStore appointments;
    private final ReservationStore reservations;
    private final InstantSource clock;

    public DayRecords(
            ScheduleStore schedule,
            TimetableStore timetables,
            AppointmentStore appointments,
            ReservationStore reservations,
            InstantSource clock) {
        this.schedule = schedule;
        this.timetables = timetables;
        this.appointments = appointments;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * A day as it is stored.
     *
     * @param now when it was read
     * @param visits without those that were entered in error
     */
    record Day(
            LocalDate date,
            Instant now,
            Timetable timetable,
            List<Practitioner> practitioners,
            List<Room> rooms,
            List<Delay> delays,
            List<DayVisit> visits,
            List<Hold> holds,
            Occupancy taken) {
        Site site() {
            return timetable.site();
        }

        /** What of these records belongs to one of their days. */
        private Day on(LocalDate other) {
            var day = site().zone().day(other);
            return new Day(
                    other,
                    now,
                    timetable,
                    practitioners,
                    rooms,
                    delays.stream().filter(delay -> delay.day().equals(other)).toList(),
                    visits.stream().filter(visit -> visit.range().overlaps(day)).toList(),
                    holds.stream().filter(hold -> hold.range().overlaps(day)).toList(),
                    taken);
        }

        TimeRange range() {
            return site().zone().day(date);
        }

        Optional<Holiday> holiday() {
            return timetable.holidays().stream().filter(h -> h.date().equals(date)).findFirst();
        }
    }

    /** The day as the calendar draws it. */
    public DaySheet sheet(SiteId siteId, LocalDate date) {
        return sheet(read(siteId, date, date).getFirst());
    }

    /** The day that it is at the site now. */
    public DaySheet today(SiteId siteId) {
        var zone = schedule.site(siteId).orElseThrow().zone();
        return sheet(siteId, zone.date(clock.instant()));
    }

    static DaySheet sheet(Day day) {
        var columns = new DoctorColumns(day).columns();
        return new DaySheet(
                day.date(),
                day.site(),
                day.holiday().map(Holiday::name).orElse(""),
                columns,
                counts(day, columns));
    }

    private static DayCounts counts(Day day, List<DoctorDay> columns) {
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

    /** One or several days with as many statements as one; the last day is among them. */
    List<Day> read(SiteId siteId, LocalDate first, LocalDate last) {
        Instant now = clock.instant();
        var site = schedule.site(siteId).orElseThrow();
        var zone = site.zone();
        var range = new TimeRange(zone.startOfDay(first), zone.startOfDay(last.plusDays(1)));
        var doctors = schedule.practitioners();
        var resources = doctors.stream().map(doctor -> doctor.id().value()).toList();
        var all =
                new Day(
                        first,
                        now,
                        timetables.timetable(site, first, last),
                        doctors,
                        schedule.rooms(siteId),
                        schedule.delays(first, last),
                        appointments.visits(siteId, range).stream()
                                .filter(DayRecords::isShown)
                                .toList(),
                        reservations.holds(siteId, range, now),
                        Occupancy.of(
                                reservations.occupied(
                                        resources, range, MAIN_LANE, now, Optional.empty())));
        return first.datesUntil(last.plusDays(1)).map(all::on).toList();
    }

    /** A month in numbers: one statement counts its visits. */
    MonthSheet month(SiteId siteId, YearMonth month, Collection<PractitionerId> doctors) {
        Instant now = clock.instant();
        var site = schedule.site(siteId).orElseThrow();
        var zone = site.zone();
        var first = month.atDay(1);
        var range =
                new TimeRange(
                        zone.startOfDay(first), zone.startOfDay(month.plusMonths(1).atDay(1)));
        var working =
                schedule.practitioners().stream()
                        .filter(Practitioner::active)
                        .map(Practitioner::id)
                        .toList();
        return new MonthRecords(
                        timetables.timetable(site, first, month.atEndOfMonth()),
                        working,
                        doctors,
                        appointments.tally(siteId, doctors, range),
                        now)
                .sheet(month);
    }

    private static boolean isShown(DayVisit visit) {
        return visit.status() != AppointmentStatus.ENTERED_IN_ERROR;
    }
}
