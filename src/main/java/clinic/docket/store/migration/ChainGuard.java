package clinic.docket.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to move the head of a chain but forward, to the newest of the entries that are there. */
public final class ChainGuard implements Trigger {
    private static final int CHAIN = 0;
    private static final int LINKS = 1;
    private static final int HASH = 2;
    private static final String FOLLOWING =
            "select count(*), count(case when link = ? and hash = ? then 1 end)"
                    + " from audit_entry where chain = ? and link > ? and link <= ?";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null || newRow == null || !isGrowth(connection, oldRow, newRow)) {
            throw new GuardRefusal("The head of a chain of the audit trail only grows with it");
        }
    }

    private static boolean isGrowth(Connection connection, Object[] oldRow, Object[] newRow)
            throws SQLException {
        long before = ((Number) oldRow[LINKS]).longValue();
        long after = ((Number) newRow[LINKS]).longValue();
        if (after <= before || !oldRow[CHAIN].equals(newRow[CHAIN])) {
            return false;
        }
        try (PreparedStatement query = connection.prepareStatement(FOLLOWING)) {
            query.setLong(1, after);
            query.setObject(2, newRow[HASH]);
            query.setObject(3, newRow[CHAIN]);
            query.setLong(4, before);
            query.setLong(5, after);
            try (ResultSet entries = query.executeQuery()) {
                return entries.next()
                        && entries.getLong(1) == after - before
                        && entries.getLong(2) == 1;
            }
        }
    }
}
