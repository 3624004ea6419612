package clinic.docket.service.patient;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.SiteCalendar;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.PatientVisit;
import clinic.docket.store.patient.PatientStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Opens patients' cards, inside a transaction that is open. There is no other way to one, so every
 * look stands in the trail.
 */
public final class PatientCards {
    private static final int COMING = 5;

    private final PatientStore patients;
    private final AppointmentStore appointments;
    private final SiteCalendar calendar;
    private final AuditTrail trail;
    private final InstantSource clock;

    public PatientCards(
            PatientStore patients,
            AppointmentStore appointments,
            SiteCalendar calendar,
            AuditTrail trail,
            InstantSource clock) {
        this.patients = patients;
        this.appointments = appointments;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<PatientCard> open(Session session, PatientId id) {
        return patients.findSurvivor(id).map(patient -> open(session, patient));
    }

    private PatientCard open(Session session, Patient patient) {
        var id = patient.id();
        trail.noted(session.author(), AuditAction.VIEW, Subject.PATIENT, id.value());
        Instant now = clock.instant();
        var history = appointments.history(id, now);
        var zone = calendar.zone(session);
        return new PatientCard(
                patient,
                appointments.comingVisits(id, now, COMING).stream()
                        .map(PatientCards::coming)
                        .toList(),
                history.pastVisits(),
                history.firstVisit().map(zone::date),
                history.noShows(),
                history.lastNoShow().map(zone::date));
    }

    private static PatientCard.Visit coming(PatientVisit visit) {
        return new PatientCard.Visit(
                visit.id(),
                visit.range(),
                visit.practitionerName(),
                visit.visitTypeName(),
                visit.status());
    }
}
