package clinic.docket.store.bulk;

import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.audit.ChainWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.StatelessSession;

/** Inserts entries of the trail in one session. */
final class BulkTrail {
    private final StatelessSession session;

    BulkTrail(StatelessSession session) {
        this.session = session;
    }

    void add(List<AuditEntry> entries) {
        session.doWork(connection -> insert(connection, entries));
    }

    /** Last in its transaction: the heads of the chains stay locked until it ends. */
    static void insert(Connection connection, List<AuditEntry> entries) throws SQLException {
        new ChainWriter(connection).write(entries);
    }
}
