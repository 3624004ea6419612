package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.store.session.Transactions;
import java.util.Optional;

/**
 * The steps of a visit, by the status table. A step whose version is old is refused, nothing is
 * overwritten.
 */
public final class VisitService {
    private final Access access;
    private final Transactions transactions;
    private final VisitPanel panel;
    private final VisitSteps steps;
    private final LatestVisits latest;

    public VisitService(
            Access access,
            Transactions transactions,
            VisitPanel panel,
            VisitSteps steps,
            LatestVisits latest) {
        this.access = access;
        this.transactions = transactions;
        this.panel = panel;
        this.steps = steps;
        this.latest = latest;
    }

    /**
     * Notes in the audit that this patient's record was looked at. Empty when there is no such
     * visit.
     */
    public Optional<VisitDetails> open(Session session, AppointmentId id) {
        access.require(session, Permission.VIEW_PATIENT);
        return transactions.write(() -> panel.open(session, id));
    }

    /**
     * What became of a visit that somebody else changed meanwhile; empty when there is no such
     * visit. Tells no more of the patient than the calendar does.
     */
    public Optional<LatestVisit> latest(Session session, AppointmentId id) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> latest.find(session, id));
    }

    /** Every step but cancelling, and but taking out what was entered in error. */
    public Outcome<Appointment, StatusRefusal> advance(
            Session session, AppointmentId id, long version, AppointmentStatus to) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return steps.advance(session, id, version, to, FreedFor.EVERYBODY);
    }

    /** As above, and says for whom the time is that a missed visit gives back. */
    public Outcome<Appointment, StatusRefusal> advance(
            Session session, AppointmentId id, long version, AppointmentStatus to, FreedFor whom) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return steps.advance(session, id, version, to, whom);
    }

    /**
     * The doctor calls their next patient, who is with them from then on: one step, as a doctor has
     * no hand free for two. The time of the call stays with the visit until the step is taken back.
     */
    public Outcome<Appointment, StatusRefusal> call(
            Session session, AppointmentId id, long version) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return steps.call(session, id, version);
    }

    /** The reason has at most {@link Cancellation#MAX_REASON} characters. */
    public Outcome<Appointment, StatusRefusal> cancel(
            Session session, AppointmentId id, long version, Cancellation cancellation) {
        access.require(session, Permission.CANCEL_APPOINTMENT);
        return steps.cancel(session, id, version, cancellation, FreedFor.EVERYBODY);
    }

    /** As above, and says for whom the time is that the visit gives back. */
    public Outcome<Appointment, StatusRefusal> cancel(
            Session session,
            AppointmentId id,
            long version,
            Cancellation cancellation,
            FreedFor whom) {
        access.require(session, Permission.CANCEL_APPOINTMENT);
        return steps.cancel(session, id, version, cancellation, whom);
    }

    /**
     * Takes a visit that never was out of the record: it is hidden, not deleted, and gives its time
     * back. For administrators; there is no way back. The reason stands in the trail.
     *
     * @param reason at most {@link Cancellation#MAX_REASON} characters
     */
    public Outcome<Appointment, StatusRefusal> enterInError(
            Session session, AppointmentId id, long version, String reason) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return steps.enterInError(session, id, version, reason);
    }

    /** Takes the last step back; checks for overlaps again where the visit blocks time again. */
    public Outcome<Appointment, StatusRefusal> stepBack(
            Session session, AppointmentId id, long version) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return steps.back(session, id, version);
    }
}
