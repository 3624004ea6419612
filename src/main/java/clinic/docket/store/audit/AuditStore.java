package clinic.docket.store.audit;

import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.row.audit.AuditRow;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.UUID;

/** The trail of who did what. It only grows: the database refuses to change or delete an entry. */
public final class AuditStore {
    private final Transactions transactions;

    public AuditStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** In the transaction of the change that it tells of. */
    public void add(AuditEntry entry) {
        transactions.session().insert(AuditRow.of(entry));
    }

    /** Newest first. */
    public List<AuditEntry> of(UUID subject, int limit) {
        return new AuditQueries_(transactions.session())
                .of(subject, limit).stream().map(AuditRow::toEntry).toList();
    }
}
