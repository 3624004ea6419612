package clinic.docket.service.kiosk;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.kiosk.FailedTries;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.NameStart;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.kiosk.Recognition;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.VisitSteps;
import clinic.docket.service.appointment.claim.FreedFor;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.kiosk.KioskStore;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * All that a kiosk may do. A visit is found only by the birthday and the letters of its patient,
 * and nothing is done with it unless both are told again: an id alone opens nothing.
 */
public final class KioskService {
    private final Access access;
    private final Transactions transactions;
    private final KioskStore store;
    private final KioskPlaces places;
    private final DeskCalls calls;
    private final VisitSteps steps;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final FailedTries failures = new FailedTries();

    public KioskService(
            Access access,
            Transactions transactions,
            KioskStore store,
            KioskPlaces places,
            DeskCalls calls,
            VisitSteps steps,
            AuditTrail trail,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.places = places;
        this.calls = calls;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    public KioskPlace place(Session session) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        return transactions.read(() -> places.of(session));
    }

    /** For the heartbeat: whether the database answers. */
    public boolean isThere(Session session) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        return transactions.read(store::isThere);
    }

    /**
     * The visit that can be checked in now. Notes in the audit whose visit was shown, or that
     * nobody was recognised.
     */
    public Outcome<OwnVisit, KioskRefusal> identify(Session session, Claim claim) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        return transactions.write(() -> {
            if (failures.isBlocked(session.workstation(), clock.instant())) {
                return unknown(session); // Does not count: else a queue would keep it blocked.
            }
            var found = recognised(session, claim);
            if (found.isEmpty()) {
                failures.failed(session.workstation(), clock.instant());
            }
            return found.map(each -> shown(session, each)).orElseGet(() -> unknown(session));
        });
    }

    /**
     * The patient has arrived. Asking again is safe: who is in already is told so as if they had
     * been checked in now.
     *
     * @param visit as {@link #identify} answered
     */
    public Outcome<OwnVisit, KioskRefusal> checkIn(
            Session session, Claim claim, AppointmentId visit) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        var first = arrive(session, claim, visit);
        // The desk touched the visit between our two looks: the second one sees what it did.
        return first.isEmpty() ? settled(arrive(session, claim, visit)) : settled(first);
    }

    /** Somebody in front of the kiosk wants a person: the desks of the site see it. */
    public void callDesk(Session session) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        transactions.run(() -> {
            calls.call(session, places.site(session), DeskCall.Kind.CALLED);
            note(session, AuditAction.CALL_DESK);
        });
    }

    /** Somebody has no try left and may not know what to do: the desks of the site see it. */
    public void giveUp(Session session) {
        access.require(session, Permission.KIOSK_CHECK_IN);
        transactions.run(() -> calls.call(session, places.site(session), DeskCall.Kind.GAVE_UP));
    }

    private Optional<Recognition> recognised(Session session, Claim claim) {
        var site = places.site(session);
        Instant now = clock.instant();
        return Recognition.among(
                store.expected(site, claim.birthday(), site.zone().date(now)),
                new NameStart(claim.letters()),
                now,
                site.zone());
    }

    private Outcome<OwnVisit, KioskRefusal> shown(Session session, Recognition found) {
        trail.noted(
                session.author(),
                AuditAction.VIEW,
                Subject.PATIENT,
                found.visit().patient().value());
        return found.offered().map(ExpectedVisit::own);
    }

    private Outcome<OwnVisit, KioskRefusal> unknown(Session session) {
        note(session, AuditAction.CHECK_IN_FAILED);
        return Outcome.refused(new KioskRefusal.NotRecognised());
    }

    /** Empty when somebody else changed the visit at the same moment. */
    private Optional<Outcome<OwnVisit, KioskRefusal>> arrive(
            Session session, Claim claim, AppointmentId visit) {
        var found =
                transactions
                        .read(() -> recognised(session, claim))
                        .filter(each -> each.visit().id().equals(visit));
        if (found.isEmpty()) {
            return Optional.of(Outcome.refused(new KioskRefusal.NotRecognised()));
        }
        return switch (found.get().standing()) {
            case OPEN -> stepped(session, found.get().visit());
            case ALREADY_IN -> Optional.of(Outcome.done(found.get().visit().own()));
            case TOO_EARLY, TOO_LATE, OVER ->
                    Optional.of(found.get().offered().map(ExpectedVisit::own));
        };
    }

    private Optional<Outcome<OwnVisit, KioskRefusal>> stepped(
            Session session, ExpectedVisit visit) {
        var outcome =
                steps.advance(
                        session,
                        visit.id(),
                        visit.version(),
                        AppointmentStatus.ARRIVED,
                        FreedFor.EVERYBODY);
        return switch (outcome.refused().orElse(null)) {
            case null -> Optional.of(Outcome.done(visit.own()));
            case StatusRefusal.VisitChangedMeanwhile _ -> Optional.empty();
            default -> Optional.of(Outcome.refused(new KioskRefusal.NotRecognised()));
        };
    }

    private static Outcome<OwnVisit, KioskRefusal> settled(
            Optional<Outcome<OwnVisit, KioskRefusal>> outcome) {
        return outcome.orElseGet(() -> Outcome.refused(new KioskRefusal.NotRecognised()));
    }

    private void note(Session session, AuditAction action) {
        trail.noted(session.author(), action, Subject.WORKSTATION, places.computer(session));
    }
}
