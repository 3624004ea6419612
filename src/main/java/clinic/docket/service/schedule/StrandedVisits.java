package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Counts the booked visits that a change of the schedule would leave outside bookable time. Visits
 * that lie outside already do not count: they are no reason against another change.
 *
 * <p>Locks the doctors first, as bookings do, so that no visit slips in while it counts.
 */
public final class StrandedVisits {
    private static final Duration AHEAD = Duration.ofDays(2 * 365L);

    private final SlotFinder finder = new SlotFinder();
    private final AppointmentStore appointments;
    private final ReservationStore reservations;
    private final TimetableStore timetables;
    private final InstantSource clock;

    public StrandedVisits(
            AppointmentStore appointments,
            ReservationStore reservations,
            TimetableStore timetables,
            InstantSource clock) {
        this.appointments = appointments;
        this.reservations = reservations;
        this.timetables = timetables;
        this.clock = clock;
    }

    Optional<ScheduleRefusal> byChange(
            Site site, Collection<PractitionerId> doctors, UnaryOperator<Timetable> change) {
        lock(doctors);
        LocalDate today = site.zone().date(clock.instant());
        var before = timetables.timetable(site, today, today.plusDays(AHEAD.toDays()));
        var after = change.apply(before);
        return refusal(
                doctors.stream()
                        .distinct()
                        .mapToLong(doctor -> stranded(doctor, before, after))
                        .sum());
    }

    /** All visits of a doctor that are still to come. */
    Optional<ScheduleRefusal> of(PractitionerId doctor) {
        lock(List.of(doctor));
        return refusal(coming(doctor).size());
    }

    /** The doctors whose hours of today or later are in this room. */
    Set<PractitionerId> doctorsIn(Site site, RoomId room) {
        LocalDate today = site.zone().date(clock.instant());
        return timetables.timetable(site, today, today.plusDays(AHEAD.toDays())).hours().stream()
                .filter(hours -> hours.room().filter(room::equals).isPresent())
                .map(WorkingHours::practitioner)
                .collect(Collectors.toSet());
    }

    /** As bookings do; a transaction that holds a doctor may ask again. */
    void lock(Collection<PractitionerId> doctors) {
        doctors.stream()
                .distinct()
                .sorted(Comparator.comparing(PractitionerId::value))
                .forEach(doctor -> reservations.lockForBooking(doctor, Optional.empty()));
    }

    private long stranded(PractitionerId doctor, Timetable before, Timetable after) {
        var own = List.of(doctor);
        return coming(doctor).stream()
                .filter(visit -> isInside(visit, doctor, before.of(own)))
                .filter(visit -> !isInside(visit, doctor, after.of(own)))
                .count();
    }

    private List<TimeRange> coming(PractitionerId doctor) {
        Instant now = clock.instant();
        return appointments.blockingVisits(doctor, TimeRange.of(now, AHEAD));
    }

    private boolean isInside(TimeRange visit, PractitionerId doctor, Timetable timetable) {
        var zone = timetable.site().zone();
        LocalDate first = zone.date(visit.start());
        LocalDate last = zone.date(visit.end().minusNanos(1));
        Instant reached = visit.start();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (TimeRange working : finder.working(doctor, date, timetable)) {
                if (working.contains(reached)) {
                    reached = working.end();
                }
            }
        }
        return !reached.isBefore(visit.end());
    }

    private static Optional<ScheduleRefusal> refusal(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new ScheduleRefusal.VisitsInTheWay(Math.toIntExact(count)));
    }
}
