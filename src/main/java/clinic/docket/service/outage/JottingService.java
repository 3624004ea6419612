package clinic.docket.service.outage;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.outage.JottingStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Enters what was jotted down while the database was away. The jotting is stored in the transaction
 * of its effect: sent again, because an answer was lost or by two windows, it changes nothing more.
 */
public final class JottingService {
    private static final int TRIES = 5;

    private final Access access;
    private final Transactions transactions;
    private final Stores stores;
    private final JottingEffects effects;
    private final AuditTrail trail;
    private final InstantSource clock;

    /** What is read and written here. */
    public record Stores(
            JottingStore jottings, AppointmentStore appointments, PatientStore patients) {}

    public JottingService(
            Access access,
            Transactions transactions,
            Stores stores,
            JottingEffects effects,
            AuditTrail trail,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.stores = stores;
        this.effects = effects;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it, now or the first time. */
    public JottingOutcome replay(Session session, Jotting jotting) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        RuntimeException reason = new IllegalStateException("Never tried");
        for (int each = 0; each < TRIES; each++) {
            try {
                return transactions.write(() -> once(session, jotting));
            } catch (StaleRecord | DuplicateRecord e) {
                reason = e; // Somebody was quicker; the next look sees what they did.
            }
        }
        throw reason;
    }

    private JottingOutcome once(Session session, Jotting jotting) {
        var known = stores.jottings().outcome(jotting.id());
        if (known.isPresent()) {
            return known.get();
        }
        var outcome = effects.of(session, jotting);
        stores.jottings().add(session.site(), jotting, outcome, session.user(), clock.instant());
        trail.created(session.author(), Subject.JOTTING, jotting.id().value(), jotting);
        return outcome;
    }

    /** What was jotted down at this site and could not be entered as it was meant. */
    public List<Leftover> leftovers(Session session) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        return transactions.read(() ->
                stores.jottings().open(session.site()).stream()
                        .map(open ->
                                new Leftover(
                                        open.jotting(), open.outcome(), patient(open.jotting())))
                        .toList());
    }

    private Optional<PatientName> patient(Jotting jotting) {
        return jotting.visit()
                .flatMap(seen -> stores.appointments().find(seen.id()))
                .map(Appointment::patient)
                .flatMap(stores.patients()::find)
                .map(Patient::name);
    }

    /** Somebody has looked at it; it leaves everybody's list. */
    public void acknowledge(Session session, JottingId id) {
        access.require(session, Permission.CHANGE_APPOINTMENT_STATUS);
        transactions.run(() -> {
            if (stores.jottings().acknowledge(id, session.user(), clock.instant())) {
                trail.noted(session.author(), AuditAction.CHANGE, Subject.JOTTING, id.value());
            }
        });
    }
}
