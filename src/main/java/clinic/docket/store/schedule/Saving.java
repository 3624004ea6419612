package clinic.docket.store.schedule;

import clinic.docket.store.session.Transactions;
import java.util.Optional;
import java.util.UUID;

/** Finding by id and saving by version, which are the same for every row of the schedule. */
final class Saving {
    /** A record that was never stored. The first stored version is 1. */
    private static final long NEW = 0;

    private final Transactions transactions;

    Saving(Transactions transactions) {
        this.transactions = transactions;
    }

    <R> Optional<R> find(Class<R> type, UUID id) {
        return Optional.ofNullable(transactions.session().get(type, id));
    }

    <R> R save(R row, long version) {
        if (version == NEW) {
            transactions.session().insert(row);
        } else {
            transactions.session().update(row);
        }
        return row;
    }
}
