package clinic.docket.store.migration;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;

/** Refuses every change and deletion in the trail. */
public final class AuditGuard implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new GuardRefusal("The audit trail only grows");
    }
}
