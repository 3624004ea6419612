package clinic.docket.store.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/** Patients and the words by which they are found. */
public final class PatientStore {
    private final Transactions transactions;

    public PatientStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Patient> find(PatientId id) {
        throw pending();
    }

    /** Best match first: whole words before beginnings, then by name. Nothing asked finds nothing. */
    public List<PatientSummary> search(PatientSearch search, int limit) {
        throw pending();
    }

    /** Gives the next number; number and version of the argument are ignored. */
    public Patient add(Patient patient) {
        throw pending();
    }

    /**
     * Saves all but the number.
     *
     * @throws clinic.docket.store.session.StaleRecord when the version is not the stored one
     */
    public Patient change(Patient patient) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
