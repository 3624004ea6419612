package clinic.docket.service.appointment.claim;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.schedule.TimetableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How full a lane is, inside a transaction that is open. A session of work is the doctor's hours of
 * a date that touch each other, breaks included; a start outside all hours counts in the whole day.
 */
public final class LaneUses {
    private final SlotFinder finder = new SlotFinder();
    private final ScheduleStore schedule;
    private final TimetableStore timetables;
    private final PolicyStore policies;
    private final AppointmentStore appointments;

    public LaneUses(
            ScheduleStore schedule,
            TimetableStore timetables,
            PolicyStore policies,
            AppointmentStore appointments) {
        this.schedule = schedule;
        this.timetables = timetables;
        this.policies = policies;
        this.appointments = appointments;
    }

    /**
     * A start in a lane.
     *
     * @param except the visit that is to be there, when it is stored already
     */
    record Place(
            PractitionerId practitioner, Instant start, int lane, Optional<AppointmentId> except) {}

    LaneUse of(Place place, Timetable timetable) {
        if (place.lane() == LaneUse.MAIN.number()) {
            return LaneUse.MAIN;
        }
        var lane = policies.lane(timetable.site().id(), place.lane());
        int visits =
                appointments.countInLane(
                        place.practitioner(),
                        place.lane(),
                        session(place, timetable),
                        place.except());
        return new LaneUse(place.lane(), lane, visits);
    }

    /** Of the lane in which a visit is, without the visit itself. */
    public LaneUse of(Appointment visit) {
        var site = schedule.site(visit.site()).orElseThrow();
        var date = site.zone().date(visit.range().start());
        return of(
                new Place(
                        visit.practitioner(),
                        visit.range().start(),
                        visit.lane(),
                        Optional.of(visit.id())),
                timetables.timetable(site, visit.practitioner(), date, date));
    }

    /** Each lane of the site that is in use, by number, for a doctor's session around a start. */
    public List<LaneUse> inUse(SiteId siteId, PractitionerId practitioner, Instant start) {
        var site = schedule.site(siteId).orElseThrow();
        var date = site.zone().date(start);
        var timetable = timetables.timetable(site, practitioner, date, date);
        return policies.lanes(siteId).stream()
                .filter(OverbookLane::active)
                .map(lane -> new Place(practitioner, start, lane.number(), Optional.empty()))
                .map(place -> of(place, timetable))
                .toList();
    }

    private TimeRange session(Place place, Timetable timetable) {
        var zone = timetable.site().zone();
        var date = zone.date(place.start());
        return finder.hours(place.practitioner(), date, timetable).stream()
                .filter(hours -> hours.contains(place.start()))
                .findFirst()
                .orElseGet(() -> zone.day(date));
    }
}
