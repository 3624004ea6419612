package clinic.docket.service.patient;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.service.access.Session;
import java.util.List;
import java.util.Optional;

/** Finding, opening, registering and changing patients. Every opening is noted in the audit. */
public final class PatientService {
    public static final int MAX_FOUND = 50;

    /**
     * Name parts in any order, birth date ("19.2", "19.2.1990", "1990-02-19"), digits of a phone or the
     * patient's number. Best match first; at most {@code limit}, never more than {@link #MAX_FOUND}.
     */
    public List<PatientSummary> find(Session session, String text, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<PatientCard> open(Session session, PatientId id) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Patient, PatientRefusal> register(Session session, NewPatient newcomer) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Patient, PatientRefusal> change(Session session, Patient patient) {
        throw new UnsupportedOperationException();
    }
}
