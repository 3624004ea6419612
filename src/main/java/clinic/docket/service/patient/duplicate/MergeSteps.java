package clinic.docket.service.patient.duplicate;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.merge.Absorption;
import clinic.docket.domain.patient.merge.Contents;
import clinic.docket.domain.patient.merge.Merge;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.patient.merge.MergeStore;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a merge and of taking it back, inside a transaction that is open. */
public final class MergeSteps {
    private final PatientStore patients;
    private final MergeStore merges;
    private final AppointmentStore appointments;
    private final ReservationStore reservations;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final Ids ids;

    public MergeSteps(Transactions transactions, AuditTrail trail, InstantSource clock, Ids ids) {
        patients = new PatientStore(transactions);
        merges = new MergeStore(transactions);
        appointments = new AppointmentStore(transactions);
        reservations = new ReservationStore(transactions);
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    /** Both records as they are behind their locks. */
    record Both(Patient one, Patient other) {}

    List<Appointment> visits(PatientId patient) {
        return merges.visits(patient);
    }

    /** Doctors and rooms first, then the patients by their ids; empty where one is not stored. */
    Optional<Both> lock(List<Appointment> visits, PatientId one, PatientId other) {
        reservations.lockForBooking(
                visits.stream().map(Appointment::practitioner).distinct().toList(),
                visits.stream().flatMap(visit -> visit.room().stream()).distinct().toList());
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        var first = patients.lock(inOrder ? one : other);
        var second = patients.lock(inOrder ? other : one);
        return first.flatMap(a -> second.map(b -> inOrder ? new Both(a, b) : new Both(b, a)));
    }

    void repoint(Session session, List<Appointment> visits, PatientId to) {
        for (var visit : visits) {
            var saved = appointments.change(visit.ofPatient(to));
            trail.changed(session.author(), Subject.APPOINTMENT, saved.id().value(), visit, saved);
        }
    }

    void remember(Patient survivor, Patient merged, List<Appointment> visits) {
        merges.add(
                new Merge(
                        ids.next(),
                        survivor.id(),
                        merged.id(),
                        clock.instant(),
                        Contents.of(survivor)),
                visits.stream().map(Appointment::id).toList());
    }

    Optional<Merge> last(PatientId survivor) {
        return merges.last(survivor);
    }

    Set<AppointmentId> visits(Merge merge) {
        return merges.visits(merge);
    }

    void forget(Merge merge) {
        merges.remove(merge);
    }

    /** Nothing is written where nothing changes. */
    Patient change(Session session, Patient before, Patient after) {
        if (before.equals(after)) {
            return before;
        }
        var saved = patients.change(after);
        trail.changed(session.author(), Subject.PATIENT, saved.id().value(), before, saved);
        return saved;
    }

    void noteAbsorbed(Session session, Patient survivor, Patient merged) {
        note(session, survivor, Optional.empty(), Optional.of(merged));
    }

    void noteReleased(Session session, Patient survivor, Patient merged) {
        note(session, survivor, Optional.of(merged), Optional.empty());
    }

    private void note(
            Session session, Patient survivor, Optional<Patient> before, Optional<Patient> after) {
        trail.changed(
                session.author(),
                Subject.PATIENT,
                survivor.id().value(),
                Absorption.of(before),
                Absorption.of(after));
    }
}
