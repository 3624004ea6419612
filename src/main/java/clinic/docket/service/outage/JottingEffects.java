package clinic.docket.service.outage;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientRules;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.VisitSteps;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.patient.PatientStore;
import java.time.Instant;
import java.time.InstantSource;

/** Does what a jotting says, in the transaction that is open, or says why it cannot be done. */
public final class JottingEffects {
    private final AppointmentStore appointments;
    private final PatientStore patients;
    private final VisitSteps steps;
    private final AuditTrail trail;
    private final InstantSource clock;

    public JottingEffects(
            AppointmentStore appointments,
            PatientStore patients,
            VisitSteps steps,
            AuditTrail trail,
            InstantSource clock) {
        this.appointments = appointments;
        this.patients = patients;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The whole transaction has to be tried again when somebody else was quicker.
     *
     * @throws StaleRecord then
     */
    JottingOutcome of(Session session, Jotting jotting) {
        if (jotting.visit().isEmpty()) {
            return JottingOutcome.TO_BOOK;
        }
        var seen = jotting.visit().get();
        var found = appointments.find(seen.id());
        if (found.isEmpty() || !found.get().site().equals(session.site())) {
            return JottingOutcome.GONE;
        }
        return switch (jotting.kind()) {
            case ARRIVED -> arrived(session, jotting, found.get());
            case NOTE -> noted(session, jotting, found.get());
            case WALK_IN -> JottingOutcome.TO_BOOK;
        };
    }

    private JottingOutcome arrived(Session session, Jotting jotting, Appointment visit) {
        return switch (visit.status()) {
            case CANCELLED, ENTERED_IN_ERROR -> JottingOutcome.CANCELLED;
            case NO_SHOW -> JottingOutcome.MISSED;
            case ARRIVED, CHECKED_IN, IN_PROGRESS, FULFILLED -> JottingOutcome.ALREADY_IN;
            case BOOKED, CONFIRMED ->
                    isAsSeen(jotting, visit) ? step(session, jotting, visit) : JottingOutcome.MOVED;
        };
    }

    private static boolean isAsSeen(Jotting jotting, Appointment visit) {
        return jotting.visit()
                .filter(seen -> seen.start().equals(visit.range().start()))
                .isPresent();
    }

    private JottingOutcome step(Session session, Jotting jotting, Appointment visit) {
        var refusal = steps.arrive(session, visit, takenAt(jotting)).refused();
        return switch (refusal.orElse(null)) {
            case null -> JottingOutcome.DONE;
            case StatusRefusal.VisitChangedMeanwhile _ ->
                    throw new StaleRecord(new IllegalStateException("The visit changed"));
            default -> JottingOutcome.NOT_ALLOWED;
        };
    }

    /** A workstation whose clock is fast must not put an arrival into the future. */
    private Instant takenAt(Jotting jotting) {
        Instant now = clock.instant();
        return jotting.takenAt().isAfter(now) ? now : jotting.takenAt();
    }

    private JottingOutcome noted(Session session, Jotting jotting, Appointment visit) {
        if (!session.allows(Permission.EDIT_PATIENT)) {
            return JottingOutcome.NOT_ALLOWED;
        }
        var patient = patients.findSurvivor(visit.patient()).orElseThrow();
        String before = patient.deskNote();
        String note = before.isEmpty() ? jotting.text() : before + "\n" + jotting.text();
        if (note.length() > PatientRules.MAX_DESK_NOTE) {
            return JottingOutcome.NO_ROOM;
        }
        change(session, patient, patient.withDeskNote(note));
        return JottingOutcome.DONE;
    }

    private void change(Session session, Patient before, Patient after) {
        var saved = patients.change(after);
        trail.changed(session.author(), Subject.PATIENT, saved.id().value(), before, saved);
    }
}
