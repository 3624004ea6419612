package clinic.docket.store.audit;

import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.store.row.audit.ChainHash;
import clinic.docket.store.row.audit.StoredEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes entries as the next links of their chains. Locks the heads of the chains, the lowest
 * number first, until the transaction ends: to be the last that a transaction does, so that nobody
 * who holds a head waits for anything else.
 */
public final class ChainWriter {
    private static final int BATCH = 1_000;
    private static final String LOCK =
            "select links, hash from audit_chain where chain = ? for update";
    private static final String INSERT =
            "insert into audit_entry ("
                    + StoredEntry.COLUMNS
                    + ", chain, link, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE_HEAD =
            "update audit_chain set links = ?, hash = ? where chain = ?";

    private final Connection connection;

    public ChainWriter(Connection connection) {
        this.connection = connection;
    }

    /** In the order of the list. */
    public void write(List<AuditEntry> entries) throws SQLException {
        var chains = new TreeMap<Integer, List<StoredEntry>>();
        for (AuditEntry entry : entries) {
            chains.computeIfAbsent(
                            ChainHash.chainOf(entry.workstation()), chain -> new ArrayList<>())
                    .add(StoredEntry.of(entry));
        }
        for (var chain : chains.entrySet()) {
            moveHead(lengthen(lockedHead(chain.getKey()), chain.getValue()));
        }
    }

    /** The newest link of a chain. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Head(int chain, long links, byte[] hash) {
        Head followedBy(StoredEntry entry) {
            return new Head(chain, links + 1, ChainHash.of(hash, chain, links + 1, entry));
        }
    }

    private Head lockedHead(int chain) throws SQLException {
        try (var query = connection.prepareStatement(LOCK)) {
            query.setInt(1, chain);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("The head of audit chain " + chain + " is missing");
                }
                return new Head(chain, row.getLong(1), row.getBytes(2));
            }
        }
    }

    private Head lengthen(Head before, List<StoredEntry> entries) throws SQLException {
        Head head = before;
        try (var insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (StoredEntry entry : entries) {
                head = head.followedBy(entry);
                put(insert, entry, head);
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
        return head;
    }

    private static void put(PreparedStatement insert, StoredEntry entry, Head link)
            throws SQLException {
        int column = 0;
        insert.setObject(++column, entry.id());
        insert.setObject(++column, entry.at().atOffset(ZoneOffset.UTC));
        if (entry.user().isPresent()) {
            insert.setObject(++column, entry.user().get());
        } else {
            insert.setNull(++column, Types.OTHER);
        }
        insert.setString(++column, entry.workstation());
        insert.setString(++column, entry.action());
        insert.setString(++column, entry.subjectType());
        insert.setObject(++column, entry.subject());
        insert.setString(++column, entry.before());
        insert.setString(++column, entry.after());
        insert.setInt(++column, link.chain());
        insert.setLong(++column, link.links());
        insert.setBytes(++column, link.hash());
        insert.addBatch();
    }

    private void moveHead(Head head) throws SQLException {
        try (var update = connection.prepareStatement(MOVE_HEAD)) {
            update.setLong(1, head.links());
            update.setBytes(2, head.hash());
            update.setInt(3, head.chain());
            update.executeUpdate();
        }
    }
}
