package clinic.docket.store.session;

import org.hibernate.StatelessSession;

/**
 * What a transaction writes at its very end, just before it commits: what everybody has to lock is
 * then held for the shortest time, and nobody who holds it waits for anything else.
 */
@FunctionalInterface
public interface LastWrite {
    void write(StatelessSession session);

    /** The lowest first, so that all transactions lock in one order. */
    default int rank() {
        return 0;
    }
}
