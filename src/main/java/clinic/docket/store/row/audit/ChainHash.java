package clinic.docket.store.row.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The hash that makes an entry a link of its chain: SHA-256 over the hash before it and all its
 * fields, each with its length in front, so that no two entries read alike. The migration to the
 * chains on PostgreSQL says the same in SQL.
 */
public final class ChainHash {
    /** How many chains there are; the database has a head for each. */
    public static final int CHAINS = 64;

    private static final int LENGTH = 32;

    private ChainHash() {}

    /** What stands before the first link of a chain. */
    public static byte[] start() {
        return new byte[LENGTH];
    }

    /** A workstation writes into the same chain for ever. */
    public static int chainOf(String workstation) {
        return sha256().digest(workstation.getBytes(StandardCharsets.UTF_8))[0] & (CHAINS - 1);
    }

    /**
     * The hash of the entry at this place.
     *
     * @param link the place in the chain, from 1
     */
    public static byte[] of(byte[] before, int chain, long link, StoredEntry entry) {
        var digest = sha256();
        digest.update(before);
        add(digest, Integer.toString(chain));
        add(digest, Long.toString(link));
        add(digest, entry.id().toString());
        add(digest, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())));
        add(digest, entry.user().map(UUID::toString).orElse(""));
        add(digest, entry.workstation());
        add(digest, entry.action());
        add(digest, entry.subjectType());
        add(digest, entry.subject().toString());
        add(digest, entry.before());
        add(digest, entry.after());
        return digest.digest();
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
