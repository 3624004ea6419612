package clinic.docket.store.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.row.patient.PatientRow;
import clinic.docket.store.row.patient.PatientWordRow;
import clinic.docket.store.session.Transactions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Patients and the words by which they are found. */
public final class PatientStore {
    private final Transactions transactions;

    public PatientStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(transactions.session().get(PatientRow.class, id.value()))
                .map(PatientRow::toPatient);
    }

    /**
     * Best match first: whole words before beginnings, then by name. Nothing asked finds nothing.
     */
    public List<PatientSummary> search(PatientSearch search, int limit) {
        return new Finding(queries(), search).first(limit);
    }

    /**
     * Gives the next number, whatever number the argument has; its version is 0, the answer's 1.
     */
    public Patient add(Patient patient) {
        var session = transactions.session();
        Patient numbered = patient.withNumber(new PatientNumbers(session).next());
        var row = PatientRow.of(numbered);
        session.insert(row);
        for (String word : SearchWords.of(numbered)) {
            session.insert(PatientWordRow.of(word, patient.id().value()));
        }
        return row.toPatient();
    }

    /**
     * Saves all but the number.
     *
     * @throws clinic.docket.store.session.StaleRecord when the version is not the stored one
     */
    public Patient change(Patient patient) {
        var row = PatientRow.of(patient);
        transactions.session().update(row);
        refile(patient);
        return row.toPatient();
    }

    private void refile(Patient patient) {
        var id = patient.id().value();
        Set<String> gone = new HashSet<>(queries().words(id));
        for (String word : SearchWords.of(patient)) {
            if (!gone.remove(word)) {
                transactions.session().insert(PatientWordRow.of(word, id));
            }
        }
        gone.forEach(word -> queries().deleteWord(id, word));
    }

    private PatientQueries queries() {
        return new PatientQueries_(transactions.session());
    }
}
