package clinic.docket.store.audit;

import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.row.audit.AuditRow;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.UUID;

/**
 * The trail of who did what. It only grows: the database refuses to change or delete an entry, and
 * every entry is a link of a chain of hashes, so that a change past the database's guard shows.
 */
public final class AuditStore {
    private final Transactions transactions;

    public AuditStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * In the transaction of the change that it tells of, and just before its commit: until then
     * {@link #of} does not find it.
     */
    public void add(AuditEntry entry) {
        transactions.last(PendingEntries.class, PendingEntries::new).add(entry);
    }

    /** Newest first. */
    public List<AuditEntry> of(UUID subject, int limit) {
        return new AuditQueries_(transactions.session())
                .of(subject, limit).stream().map(AuditRow::toEntry).toList();
    }

    /** How these records came to be and were changed, newest first by the clock. */
    public List<AuditEntry> changes(List<UUID> subjects, int limit) {
        return new AuditQueries_(transactions.session())
                .changes(subjects, limit).stream().map(AuditRow::toEntry).toList();
    }

    /** Who opened this record, newest first by the clock. */
    public List<AuditEntry> looks(UUID subject, int limit) {
        return new AuditQueries_(transactions.session())
                .looks(subject, limit).stream().map(AuditRow::toEntry).toList();
    }

    /**
     * Walks along the whole trail; takes seconds when it is long.
     *
     * @param witnesses seals from outside of the database that must still be true
     */
    public ChainReport checkChains(List<ChainSeal> witnesses) {
        return transactions
                .session()
                .doReturningWork(connection -> ChainCheck.check(connection, witnesses));
    }
}
