package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.step.StatusTable;
import clinic.docket.domain.schedule.Room;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.service.patient.PatientCards;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Gathers what the side panel shows of a visit, inside a transaction that is open. */
public final class VisitPanel {
    private final Access access;
    private final AppointmentStore appointments;
    private final ScheduleStore schedule;
    private final PatientCards cards;
    private final InstantSource clock;

    public VisitPanel(
            Access access,
            AppointmentStore appointments,
            ScheduleStore schedule,
            PatientCards cards,
            InstantSource clock) {
        this.access = access;
        this.appointments = appointments;
        this.schedule = schedule;
        this.cards = cards;
        this.clock = clock;
    }

    Optional<VisitDetails> open(Session session, AppointmentId id) {
        return appointments
                .find(id)
                .flatMap(visit ->
                        cards.open(session, visit.patient())
                                .map(card -> details(session, visit, card)));
    }

    private VisitDetails details(Session session, Appointment visit, PatientCard card) {
        Instant now = clock.instant();
        var zone = schedule.site(visit.site()).orElseThrow().zone();
        var actor = VisitSteps.actor(session, visit);
        boolean maySteps = access.allows(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return new VisitDetails(
                visit,
                card,
                schedule.practitioner(visit.practitioner()).orElseThrow(),
                roomName(visit),
                schedule.visitType(visit.visitType()).orElseThrow(),
                appointments.bookedBy(visit.id()).orElse(""),
                permitted(session, StatusTable.possible(visit, actor, now, zone)),
                StatusTable.nextStep(visit, actor, now, zone).filter(next -> maySteps),
                maySteps && StatusTable.checkBack(visit, actor, now, zone).isEmpty());
    }

    private Set<AppointmentStatus> permitted(Session session, Set<AppointmentStatus> possible) {
        var permitted = EnumSet.noneOf(AppointmentStatus.class);
        for (var status : possible) {
            boolean cancels = status == AppointmentStatus.CANCELLED;
            var permission =
                    cancels ? Permission.CANCEL_APPOINTMENT : Permission.CHANGE_APPOINTMENT_STATUS;
            boolean hasWay = cancels || !VisitSteps.WITH_REASON.contains(status);
            if (hasWay && access.allows(session, permission)) {
                permitted.add(status);
            }
        }
        return permitted;
    }

    private String roomName(Appointment visit) {
        return visit.room()
                .flatMap(id ->
                        schedule.rooms(visit.site()).stream()
                                .filter(room -> room.id().equals(id))
                                .findFirst())
                .map(Room::name)
                .orElse("");
    }
}
