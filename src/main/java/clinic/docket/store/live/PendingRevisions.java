package clinic.docket.store.live;

import clinic.docket.domain.live.LiveSubject;
import clinic.docket.store.session.LastWrite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * What a running transaction has changed; its numbers grow when it ends, always in one order, so
 * that nobody who holds one waits for another in a circle.
 */
final class PendingRevisions implements LastWrite {
    private static final String GROW =
            "update revision set rev = rev + 1 where site_id = ? and subject = ?";

    /** Only for what neither a migration nor {@link RevisionStore#begin} knew of. */
    private static final String BEGIN =
            "insert into revision (site_id, subject, rev) values (?, ?, 1)";

    private final TreeSet<Watched> changed =
            new TreeSet<>(Comparator.comparing(Watched::site).thenComparing(Watched::subject));

    private record Watched(UUID site, LiveSubject subject) {}

    void add(UUID site, LiveSubject subject) {
        changed.add(new Watched(site, subject));
    }

    @Override
    public void write(StatelessSession session) {
        session.doWork(connection -> {
            for (Watched each : changed) {
                if (write(connection, GROW, each) == 0) {
                    write(connection, BEGIN, each);
                }
            }
        });
    }

    private static int write(Connection connection, String sql, Watched watched)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, watched.site());
            statement.setString(2, watched.subject().name());
            return statement.executeUpdate();
        }
    }
}
