package clinic.docket.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to delete the clinic's row or to change its demo flag: a real clinic never becomes a
 * demo.
 */
public final class ClinicGuard implements Trigger {
    private static final int ID = 0;
    private static final int DEMO = 2;

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null
                || newRow == null
                || !oldRow[ID].equals(newRow[ID])
                || !oldRow[DEMO].equals(newRow[DEMO])) {
            throw new GuardRefusal("The clinic's row and its demo flag cannot be changed");
        }
    }
}
