package clinic.docket.store.audit;

import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.session.LastWrite;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/** The entries of a running transaction, written together when it ends. */
final class PendingEntries implements LastWrite {
    private final List<AuditEntry> entries = new ArrayList<>();

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    /** Behind everything else. */
    @Override
    public int rank() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void write(StatelessSession session) {
        session.doWork(connection -> new ChainWriter(connection).write(entries));
    }
}
