package clinic.docket.store.audit;

import clinic.docket.store.row.audit.ChainHash;
import clinic.docket.store.row.audit.StoredEntry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Walks along all chains of the trail and counts what is not as it was written. Reads a page at a
 * time, so that a trail of any length fits into memory; wants a transaction that sees one moment.
 */
final class ChainCheck {
    private static final int PAGE = 2_000;
    private static final String HEAD = "select links, hash from audit_chain where chain = ?";
    private static final String LINKS =
            "select chain, link, hash, "
                    + StoredEntry.COLUMNS
                    + " from audit_entry where chain = ? and link > ? order by link"
                    + " fetch first "
                    + PAGE
                    + " rows only";
    private static final String HASH_OF =
            "select hash from audit_entry where chain = ? and link = ?";

    private final Connection connection;
    private final List<ChainSeal> seals = new ArrayList<>();
    private long changed;
    private long missing;
    private long broken;
    private long heads;

    private ChainCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * Looks at every chain.
     *
     * @param witnesses earlier seals from outside of the database
     */
    static ChainReport check(Connection connection, List<ChainSeal> witnesses) throws SQLException {
        var check = new ChainCheck(connection);
        for (int chain = 0; chain < ChainHash.CHAINS; chain++) {
            check.walk(chain);
        }
        check.broken += check.outsideOfAllChains();
        return new ChainReport(
                check.changed,
                check.missing,
                check.broken,
                check.heads,
                check.contradicting(witnesses),
                check.seals);
    }

    /** How far the walk has come. */
    private static final class Place {
        private final int chain;
        private long link;
        private byte[] hash = ChainHash.start();

        private Place(int chain) {
            this.chain = chain;
        }

        private ChainSeal seal() {
            return new ChainSeal(chain, link, HexFormat.of().formatHex(hash));
        }
    }

    private void walk(int chain) throws SQLException {
        var place = new Place(chain);
        try (var query = connection.prepareStatement(LINKS)) {
            int read = PAGE;
            while (read == PAGE) {
                query.setInt(1, chain);
                query.setLong(2, place.link);
                read = walkPage(query.executeQuery(), place);
            }
        }
        compareWithHead(place);
        if (place.link > 0) {
            seals.add(place.seal());
        }
    }

    private int walkPage(ResultSet page, Place place) throws SQLException {
        int read = 0;
        try (page) {
            while (page.next()) {
                step(page, place);
                read++;
            }
        }
        return read;
    }

    private void step(ResultSet row, Place place) throws SQLException {
        long link = row.getLong("link");
        byte[] hash = row.getBytes("hash");
        var entry = StoredEntry.read(row);
        if (ChainHash.chainOf(entry.workstation()) != place.chain) {
            broken++;
        }
        if (link != place.link + 1) {
            // What the hash before it was cannot be known any more.
            missing += link - place.link - 1;
        } else if (!Arrays.equals(hash, ChainHash.of(place.hash, place.chain, link, entry))) {
            changed++;
        }
        place.link = link;
        place.hash = hash;
    }

    private void compareWithHead(Place last) throws SQLException {
        try (var query = connection.prepareStatement(HEAD)) {
            query.setInt(1, last.chain);
            try (ResultSet head = query.executeQuery()) {
                if (!head.next()) {
                    broken++;
                    return;
                }
                missing += Math.max(0, head.getLong(1) - last.link);
                if (head.getLong(1) != last.link || !Arrays.equals(head.getBytes(2), last.hash)) {
                    heads++;
                }
            }
        }
    }

    /** The database's own constraints forbid them; whoever got past those may have made some. */
    private long outsideOfAllChains() throws SQLException {
        String sql =
                "select count(*) from audit_entry where chain is null or link is null"
                        + " or chain not between 0 and "
                        + (ChainHash.CHAINS - 1)
                        + " or link < 1";
        try (var query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private long contradicting(List<ChainSeal> witnesses) throws SQLException {
        long count = 0;
        for (ChainSeal seal : witnesses) {
            if (hashOf(seal).filter(seal.hash()::equals).isEmpty()) {
                count++;
            }
        }
        return count;
    }

    private Optional<String> hashOf(ChainSeal seal) throws SQLException {
        try (var query = connection.prepareStatement(HASH_OF)) {
            query.setInt(1, seal.chain());
            query.setLong(2, seal.links());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(HexFormat.of().formatHex(row.getBytes(1)))
                        : Optional.empty();
            }
        }
    }
}
