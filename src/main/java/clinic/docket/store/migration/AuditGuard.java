package clinic.docket.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change and deletion in the trail. */
public final class AuditGuard implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new GuardRefusal("The audit trail only grows");
    }
}
