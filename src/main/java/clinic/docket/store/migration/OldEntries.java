package clinic.docket.store.migration;

import clinic.docket.store.row.audit.ChainHash;
import clinic.docket.store.row.audit.StoredEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** Makes links of the entries that were written before there were chains. Called by a migration. */
public final class OldEntries {
    private static final int BATCH = 1_000;

    private final long[] links = new long[ChainHash.CHAINS];
    private final byte[][] hashes = new byte[ChainHash.CHAINS][];

    private OldEntries() {
        Arrays.setAll(hashes, chain -> ChainHash.start());
    }

    /** In the order in which they were written. */
    public static void chain(Connection connection) throws SQLException {
        var old = new OldEntries();
        old.chainEntries(connection);
        old.putHeads(connection);
    }

    private void chainEntries(Connection connection) throws SQLException {
        String entries = "select " + StoredEntry.COLUMNS + " from audit_entry order by at, id";
        String sql = "update audit_entry set chain = ?, link = ?, hash = ? where id = ?";
        try (var query = connection.prepareStatement(entries);
                ResultSet rows = query.executeQuery();
                var update = connection.prepareStatement(sql)) {
            int waiting = 0;
            while (rows.next()) {
                put(update, StoredEntry.read(rows));
                if (++waiting == BATCH) {
                    update.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                update.executeBatch();
            }
        }
    }

    private void put(PreparedStatement update, StoredEntry entry) throws SQLException {
        int chain = ChainHash.chainOf(entry.workstation());
        links[chain]++;
        hashes[chain] = ChainHash.of(hashes[chain], chain, links[chain], entry);
        UUID id = entry.id();
        update.setInt(1, chain);
        update.setLong(2, links[chain]);
        update.setBytes(3, hashes[chain]);
        update.setObject(4, id);
        update.addBatch();
    }

    private void putHeads(Connection connection) throws SQLException {
        String sql = "update audit_chain set links = ?, hash = ? where chain = ?";
        try (var update = connection.prepareStatement(sql)) {
            for (int chain = 0; chain < ChainHash.CHAINS; chain++) {
                update.setLong(1, links[chain]);
                update.setBytes(2, hashes[chain]);
                update.setInt(3, chain);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
