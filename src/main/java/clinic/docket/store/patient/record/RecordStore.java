package clinic.docket.store.patient.record;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.store.session.Transactions;
import java.util.List;

/** The visits of a patient with all that the record shows of them. */
public final class RecordStore {
    private final Transactions transactions;

    public RecordStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** At all sites, cancelled ones included, latest start first; not what was an error. */
    public List<RecordVisit> visits(PatientId patient, int limit) {
        return new RecordQueries_(transactions.session())
                .visits(patient.value(), limit).stream().map(RecordLine::toVisit).toList();
    }
}
