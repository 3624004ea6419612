package clinic.docket.service.encounter;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.encounter.DelayRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.SiteCalendar;
import clinic.docket.store.schedule.DelayStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Notes how late a doctor runs today: the doctor says it, or the desk for them. */
public final class DelayService {
    private final Access access;
    private final Transactions transactions;
    private final Today today;
    private final DelayStore delays;
    private final AuditTrail trail;

    /** What day it is at the site of a session, inside a transaction that is open. */
    public record Today(SiteCalendar calendar, InstantSource clock) {
        LocalDate date(Session session) {
            return calendar.today(session);
        }
    }

    public DelayService(
            Access access,
            Transactions transactions,
            Today today,
            DelayStore delays,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.today = today;
        this.delays = delays;
        this.trail = trail;
    }

    /**
     * Said again with other minutes it is changed, with none the doctor runs on time again.
     *
     * @return how late the doctor ran until now, for the way back
     */
    public Outcome<Duration, DelayRefusal> runLate(
            Session session, PractitionerId doctor, Duration late) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        if (session.role() == Role.DOCTOR
                && session.practitioner().filter(doctor::equals).isEmpty()) {
            return Outcome.refused(new DelayRefusal.DelayNotYours());
        }
        if (!Delay.isPossible(late)) {
            return Outcome.refused(new DelayRefusal.DelayNotPossible(Delay.LONGEST.toMinutes()));
        }
        return transactions.write(() -> Outcome.done(noted(session, doctor, late)));
    }

    private Duration noted(Session session, PractitionerId doctor, Duration late) {
        var day = today.date(session);
        Optional<Delay> before = delays.findForChange(doctor, day);
        var known = before.map(Delay::length).orElse(Duration.ZERO);
        if (!known.equals(late)) {
            change(session, new Wanted(doctor, day, late), before);
        }
        return known;
    }

    private record Wanted(PractitionerId doctor, LocalDate day, Duration late) {}

    private void change(Session session, Wanted wanted, Optional<Delay> before) {
        var author = session.author();
        var id = wanted.doctor().value();
        if (wanted.late().isZero()) {
            delays.remove(wanted.doctor(), wanted.day());
            before.ifPresent(old -> trail.deleted(author, Subject.PRACTITIONER_DELAY, id, old));
            return;
        }
        var delay =
                new Delay(
                        wanted.doctor(),
                        wanted.day(),
                        wanted.late(),
                        today.clock().instant(),
                        session.user());
        delays.put(delay);
        before.ifPresentOrElse(
                old -> trail.changed(author, Subject.PRACTITIONER_DELAY, id, old, delay),
                () -> trail.created(author, Subject.PRACTITIONER_DELAY, id, delay));
    }
}
