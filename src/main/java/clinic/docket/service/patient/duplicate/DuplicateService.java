package clinic.docket.service.patient.duplicate;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.Transactions;
import java.util.List;

/** Finds who may be in the books already. */
public final class DuplicateService {
    /** Of more the desk would read none. */
    public static final int MOST_ALIKE = 3;

    private final Access access;
    private final Transactions transactions;
    private final Resemblances resemblances;

    public DuplicateService(Access access, Transactions transactions, PatientStore patients) {
        this.access = access;
        this.transactions = transactions;
        resemblances = new Resemblances(patients);
    }

    /**
     * Who may be the person that is about to be saved, likeliest first; at most {@link
     * #MOST_ALIKE}. None is no promise: another desk may register the same person meanwhile.
     */
    public List<PossibleDuplicate> alike(Session session, PatientId self, Traits traits) {
        access.require(session, Permission.FIND_PATIENT);
        return transactions.read(() -> resemblances.of(self, traits, MOST_ALIKE));
    }
}
