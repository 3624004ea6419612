package clinic.docket.store.failure;

import clinic.docket.store.session.Transactions;

/**
 * The database's own constraint refused to occupy time twice. Leaves the transaction unusable:
 * catch it outside of {@link Transactions#write}.
 */
public final class ReservationConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReservationConflict(Throwable cause) {
        super("Time is occupied already", cause);
    }
}
