package clinic.docket.store.bulk;

import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inserts rows of one table, a thousand per round trip. Close it to send the last ones. */
final class Batch implements AutoCloseable {
    private static final int SIZE = 1_000;

    private final PreparedStatement insert;
    private int column;
    private int waiting;

    Batch(Connection connection, String table, String... columns) throws SQLException {
        insert =
                connection.prepareStatement(
                        "insert into %s (%s) values (%s)"
                                .formatted(
                                        table,
                                        String.join(", ", columns),
                                        String.join(
                                                ", ", Collections.nCopies(columns.length, "?"))));
    }

    /** The next column's value, in the order of the columns. */
    Batch put(Object value) throws SQLException {
        insert.setObject(++column, value);
        return this;
    }

    Batch put(Instant value) throws SQLException {
        insert.setObject(++column, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Batch putTime(Optional<Instant> value) throws SQLException {
        return putNullable(
                value.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                JDBCType.TIMESTAMP_WITH_TIMEZONE);
    }

    Batch putId(Optional<UUID> value) throws SQLException {
        return putNullable(value.orElse(null), JDBCType.OTHER);
    }

    Batch putText(Optional<String> value) throws SQLException {
        return putNullable(value.orElse(null), JDBCType.VARCHAR);
    }

    private Batch putNullable(@Nullable Object value, JDBCType type) throws SQLException {
        if (value == null) {
            insert.setNull(++column, type.getVendorTypeNumber());
        } else {
            insert.setObject(++column, value);
        }
        return this;
    }

    /** The row is complete. */
    void add() throws SQLException {
        insert.addBatch();
        column = 0;
        if (++waiting == SIZE) {
            send();
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            if (waiting > 0) {
                send();
            }
        }
    }
}
