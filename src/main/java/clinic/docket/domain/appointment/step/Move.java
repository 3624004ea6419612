package clinic.docket.domain.appointment.step;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One row of the status table: a step, who may take it, and when each of them may. */
record Move(AppointmentStatus from, AppointmentStatus to, Map<Who, When> allowed) {

    /**
     * The people of the table. An administrator stands in for the desk, and may be a doctor too.
     */
    enum Who {
        ADMINISTRATOR,
        DESK,
        DOCTOR,
        PATIENT,
        KIOSK;

        boolean includes(Actor actor) {
            return switch (this) {
                case ADMINISTRATOR -> actor.role() == Role.ADMINISTRATOR;
                case DESK ->
                        actor.role() == Role.RECEPTIONIST || actor.role() == Role.ADMINISTRATOR;
                case DOCTOR ->
                        actor.ownVisit()
                                && (actor.role() == Role.DOCTOR
                                        || actor.role() == Role.ADMINISTRATOR);
                case PATIENT -> actor.ownVisit() && actor.role() == Role.PATIENT;
                case KIOSK -> actor.role() == Role.KIOSK;
            };
        }
    }

    /** When a step is possible, seen from the visit; days are the site's. */
    enum When {
        ALWAYS,
        ON_THE_DAY,
        BEFORE_THE_START,
        AFTER_THE_START,
        AFTER_THE_END;

        Optional<StatusRefusal> check(Appointment visit, Instant now, SiteZone zone) {
            Instant start = visit.range().start();
            Instant end = visit.range().end();
            return switch (this) {
                case ALWAYS -> Optional.empty();
                case ON_THE_DAY ->
                        unless(
                                zone.date(now).equals(zone.date(start)),
                                new StatusRefusal.NotToday());
                case BEFORE_THE_START ->
                        unless(now.isBefore(start), new StatusRefusal.StartedAlready());
                case AFTER_THE_START ->
                        unless(!now.isBefore(start), new StatusRefusal.NotStartedYet());
                case AFTER_THE_END -> unless(!now.isBefore(end), new StatusRefusal.NotOverYet(end));
            };
        }

        private static Optional<StatusRefusal> unless(boolean possible, StatusRefusal refusal) {
            return possible ? Optional.empty() : Optional.of(refusal);
        }
    }

    /** Somebody who is two people of the table at once needs only one of them to be allowed. */
    Optional<StatusRefusal> check(Appointment visit, Actor actor, Instant now, SiteZone zone) {
        Optional<StatusRefusal> refusal = Optional.of(new StatusRefusal.MoveNotYours());
        for (var each : allowed.entrySet()) {
            if (each.getKey().includes(actor)) {
                refusal = each.getValue().check(visit, now, zone);
                if (refusal.isEmpty()) {
                    return refusal;
                }
            }
        }
        return refusal;
    }

    boolean isFor(Actor actor) {
        return allowed.keySet().stream().anyMatch(who -> who.includes(actor));
    }
}
