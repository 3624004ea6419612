package clinic.docket.store.check;

import clinic.docket.store.session.Transactions;

/** Looks for contradictions in the stored data, by plain SQL, so that it does not trust what wrote them. */
public final class CheckStore {
    private final Transactions transactions;

    public CheckStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public CheckReport check() {
        throw new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
