package clinic.docket.service.appointment;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.step.StatusTable;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Room;
import clinic.docket.service.access.Session;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells what somebody else made of a visit, inside a transaction that is open. */
public final class LatestVisits {
    private final AppointmentStore appointments;
    private final ScheduleStore schedule;
    private final AuditStore trail;
    private final AccessStore accounts;
    private final InstantSource clock;

    public LatestVisits(
            AppointmentStore appointments,
            ScheduleStore schedule,
            AuditStore trail,
            AccessStore accounts,
            InstantSource clock) {
        this.appointments = appointments;
        this.schedule = schedule;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<LatestVisit> find(Session session, AppointmentId id) {
        return appointments.find(id).map(visit -> latest(session, visit));
    }

    private LatestVisit latest(Session session, Appointment visit) {
        var zone = schedule.site(visit.site()).orElseThrow().zone();
        var actor = VisitSteps.actor(session, visit);
        return new LatestVisit(
                visit,
                schedule.practitioner(visit.practitioner())
                        .map(Practitioner::displayName)
                        .orElse(""),
                roomName(visit),
                StatusTable.possible(visit, actor, clock.instant(), zone),
                last(visit));
    }

    private String roomName(Appointment visit) {
        return schedule.rooms(visit.site()).stream()
                .filter(room -> visit.room().equals(Optional.of(room.id())))
                .findFirst()
                .map(Room::name)
                .orElse("");
    }

    private Optional<LatestVisit.Change> last(Appointment visit) {
        return trail.changes(List.of(visit.id().value()), 1).stream()
                .findFirst()
                .flatMap(entry ->
                        entry.user()
                                .flatMap(accounts::account)
                                .map(UserAccount::displayName)
                                .map(who -> new LatestVisit.Change(who, entry.at())));
    }
}
