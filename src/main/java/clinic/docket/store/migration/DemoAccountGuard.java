package clinic.docket.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses passwords for the sign-in screen in a clinic that is not the demo. */
public final class DemoAccountGuard implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select 1 from clinic where demo");
                ResultSet demo = query.executeQuery()) {
            if (!demo.next()) {
                throw new GuardRefusal("Only a demo clinic has demo accounts");
            }
        }
    }
}
