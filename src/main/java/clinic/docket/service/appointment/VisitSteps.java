package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.step.Actor;
import clinic.docket.domain.appointment.step.StatusTable;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Moves visits along the status table, each move in one transaction with its entry in the trail.
 */
public final class VisitSteps {
    /** Steps that need words of their own, and so a way of their own. */
    static final Set<AppointmentStatus> WITH_REASON =
            Set.of(AppointmentStatus.CANCELLED, AppointmentStatus.ENTERED_IN_ERROR);

    private final Transactions transactions;
    private final AppointmentStore appointments;
    private final FreedTime freed;
    private final ScheduleStore schedule;
    private final AuditTrail trail;
    private final InstantSource clock;

    public VisitSteps(
            Transactions transactions,
            AppointmentStore appointments,
            FreedTime freed,
            ScheduleStore schedule,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.freed = freed;
        this.schedule = schedule;
        this.trail = trail;
        this.clock = clock;
    }

    /** A visit that is to be moved, who moves it, and when and where. */
    private record Turn(Session session, Appointment visit, Instant now, SiteZone zone) {
        Actor actor() {
            return VisitSteps.actor(session, visit);
        }
    }

    /** Which visit is meant, as it was seen, and for whom the time is that it gives back. */
    private record Asked(AppointmentId id, long version, FreedFor whom) {}

    /** What becomes of the visit, or why not. */
    @FunctionalInterface
    private interface Step {
        Outcome<Appointment, StatusRefusal> take(Turn turn);
    }

    static Actor actor(Session session, Appointment visit) {
        boolean own = session.practitioner().filter(visit.practitioner()::equals).isPresent();
        return new Actor(session.role(), own);
    }

    /**
     * Every step but those that need words, by whoever the table allows it; the right is asked by
     * the service that calls.
     */
    public Outcome<Appointment, StatusRefusal> advance(
            Session session, AppointmentId id, long version, AppointmentStatus to, FreedFor whom) {
        var outcome =
                step(
                        session,
                        new Asked(id, version, whom),
                        turn ->
                                WITH_REASON.contains(to)
                                        ? Outcome.refused(
                                                new StatusRefusal.MoveNotPossible(
                                                        turn.visit().status(), to))
                                        : allowed(turn, to, turn.visit().advanced(to, turn.now())));
        return orAsAsked(outcome, id, version, visit -> visit.status() == to);
    }

    /**
     * The patient arrived at a time that has passed, and it could not be noted then. The day counts
     * on which they arrived.
     */
    public Outcome<Appointment, StatusRefusal> arrive(
            Session session, Appointment seen, Instant at) {
        return step(
                session,
                new Asked(seen.id(), seen.version(), FreedFor.EVERYBODY),
                at,
                turn ->
                        allowed(
                                turn,
                                AppointmentStatus.ARRIVED,
                                turn.visit().advanced(AppointmentStatus.ARRIVED, turn.now())));
    }

    /** The step to the doctor, with the time of the call. */
    Outcome<Appointment, StatusRefusal> call(Session session, AppointmentId id, long version) {
        var outcome =
                step(
                        session,
                        new Asked(id, version, FreedFor.EVERYBODY),
                        turn ->
                                allowed(
                                        turn,
                                        AppointmentStatus.IN_PROGRESS,
                                        turn.visit().called(turn.now())));
        return orAsAsked(outcome, id, version, visit -> visit.steps().called().isPresent());
    }

    /**
     * An answer that got lost is asked again: the step was taken then, and the visit stands as
     * asked in the very next version. A write, although it writes nothing: what is answered with
     * yes must be on the disk, and who took the step may still be forcing it there.
     */
    private Outcome<Appointment, StatusRefusal> orAsAsked(
            Outcome<Appointment, StatusRefusal> outcome,
            AppointmentId id,
            long version,
            Predicate<Appointment> asAsked) {
        return outcome.refused()
                .filter(StatusRefusal.VisitChangedMeanwhile.class::isInstance)
                .flatMap(refusal -> transactions.write(() -> appointments.find(id)))
                .filter(visit -> visit.version() == version + 1 && asAsked.test(visit))
                .<Outcome<Appointment, StatusRefusal>>map(Outcome::done)
                .orElse(outcome);
    }

    Outcome<Appointment, StatusRefusal> cancel(
            Session session,
            AppointmentId id,
            long version,
            Cancellation cancellation,
            FreedFor whom) {
        String reason = cancellation.reason().strip();
        if (reason.isEmpty()) {
            return Outcome.refused(new StatusRefusal.CancelReasonMissing());
        }
        if (reason.length() > Cancellation.MAX_REASON) {
            return Outcome.refused(new StatusRefusal.CancelReasonTooLong(Cancellation.MAX_REASON));
        }
        var why = new Cancellation(cancellation.by(), reason);
        var outcome =
                step(
                        session,
                        new Asked(id, version, whom),
                        turn ->
                                allowed(
                                        turn,
                                        AppointmentStatus.CANCELLED,
                                        turn.visit().cancelled(why, turn.now())));
        return orAsAsked(
                outcome,
                id,
                version,
                visit -> visit.cancellation().filter(why::equals).isPresent());
    }

    Outcome<Appointment, StatusRefusal> enterInError(
            Session session, AppointmentId id, long version, String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            return Outcome.refused(new StatusRefusal.ErrorReasonMissing());
        }
        if (reason.length() > Cancellation.MAX_REASON) {
            return Outcome.refused(new StatusRefusal.ErrorReasonTooLong(Cancellation.MAX_REASON));
        }
        var asked = new Asked(id, version, FreedFor.EVERYBODY);
        var outcome = step(session, asked, turn -> enteredInError(turn, reason));
        return orAsAsked(
                outcome,
                id,
                version,
                visit -> visit.status() == AppointmentStatus.ENTERED_IN_ERROR);
    }

    private Outcome<Appointment, StatusRefusal> enteredInError(Turn turn, String reason) {
        var moved = turn.visit().enteredInError(turn.now());
        var outcome = allowed(turn, AppointmentStatus.ENTERED_IN_ERROR, moved);
        if (outcome.isDone()) {
            UUID id = moved.id().value();
            trail.explained(turn.session().author(), Subject.APPOINTMENT, id, reason);
        }
        return outcome;
    }

    Outcome<Appointment, StatusRefusal> back(Session session, AppointmentId id, long version) {
        return step(
                session,
                new Asked(id, version, FreedFor.EVERYBODY),
                turn ->
                        StatusTable.checkBack(turn.visit(), turn.actor(), turn.now(), turn.zone())
                                .<Outcome<Appointment, StatusRefusal>>map(Outcome::refused)
                                .orElseGet(() ->
                                        Outcome.done(
                                                StatusTable.steppedBack(turn.visit())
                                                        .orElseThrow())));
    }

    private static Outcome<Appointment, StatusRefusal> allowed(
            Turn turn, AppointmentStatus to, Appointment moved) {
        return StatusTable.check(turn.visit(), to, turn.actor(), turn.now(), turn.zone())
                .<Outcome<Appointment, StatusRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(moved));
    }

    private Outcome<Appointment, StatusRefusal> step(Session session, Asked asked, Step step) {
        return step(session, asked, clock.instant(), step);
    }

    private Outcome<Appointment, StatusRefusal> step(
            Session session, Asked asked, Instant at, Step step) {
        try {
            return transactions.write(() -> {
                var visit =
                        appointments
                                .find(asked.id())
                                .filter(found -> found.version() == asked.version());
                return visit.isEmpty()
                        ? Outcome.refused(new StatusRefusal.VisitChangedMeanwhile())
                        : write(turn(session, visit.get(), at), step)
                                .map(saved -> kept(session, visit.get(), saved, asked.whom()));
            });
        } catch (StaleRecord e) {
            return Outcome.refused(new StatusRefusal.VisitChangedMeanwhile());
        } catch (ReservationConflict e) {
            return Outcome.refused(new StatusRefusal.TimeTakenMeanwhile());
        }
    }

    private Appointment kept(
            Session session, Appointment before, Appointment after, FreedFor whom) {
        if (whom == FreedFor.THIS_DESK && !after.status().blocksTime()) {
            freed.keep(session, before, after);
        }
        return after;
    }

    private Turn turn(Session session, Appointment visit, Instant at) {
        var zone = schedule.site(visit.site()).orElseThrow().zone();
        return new Turn(session, visit, at, zone);
    }

    private Outcome<Appointment, StatusRefusal> write(Turn turn, Step step) {
        var outcome = step.take(turn);
        return outcome.result()
                .filter(moved -> freed.isNeededAgain(turn.visit(), moved))
                .flatMap(moved -> freed.takeAgain(turn.session(), moved))
                .<Outcome<Appointment, StatusRefusal>>map(Outcome::refused)
                .orElseGet(() -> outcome.map(moved -> save(turn, moved)));
    }

    private Appointment save(Turn turn, Appointment moved) {
        var saved = appointments.change(moved);
        UUID id = saved.id().value();
        trail.changed(turn.session().author(), Subject.APPOINTMENT, id, turn.visit(), saved);
        return saved;
    }
}
