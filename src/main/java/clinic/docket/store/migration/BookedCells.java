package clinic.docket.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one row per five-minute cell of every reservation, in the writer's own transaction. The
 * primary key of {@code booked_cell} then refuses an overlap whoever writes it, and makes
 * concurrent writers of the same cell wait for each other.
 */
public final class BookedCells implements Trigger {
    private static final long CELL_SECONDS = 300;
    private static final String INSERT =
            "insert into booked_cell (resource_id, lane, cell)"
                    + " select ?, ?, x from system_range(?, ?)";
    private static final String DELETE =
            "delete from booked_cell"
                    + " where resource_id = ? and lane = ? and cell >= ? and cell < ?";

    // Positions of the columns in the table's row.
    private static final int RESOURCE = 0;
    private static final int LANE = 1;
    private static final int FROM = 2;
    private static final int UNTIL = 3;

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow != null) {
            release(connection, oldRow);
        }
        if (newRow != null) {
            occupy(connection, newRow);
        }
    }

    private static void release(Connection connection, Object[] row) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, resource(row));
            delete.setInt(2, lane(row));
            delete.setLong(3, cell(row[FROM]));
            delete.setLong(4, cell(row[UNTIL]));
            delete.executeUpdate();
        }
    }

    private static void occupy(Connection connection, Object[] row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, resource(row));
            insert.setInt(2, lane(row));
            insert.setLong(3, cell(row[FROM]));
            insert.setLong(4, cell(row[UNTIL]) - 1);
            insert.executeUpdate();
        }
    }

    private static UUID resource(Object[] row) {
        return (UUID) row[RESOURCE];
    }

    private static int lane(Object[] row) {
        return ((Number) row[LANE]).intValue();
    }

    private static long cell(Object timestamp) {
        return Math.floorDiv(((OffsetDateTime) timestamp).toEpochSecond(), CELL_SECONDS);
    }
}
