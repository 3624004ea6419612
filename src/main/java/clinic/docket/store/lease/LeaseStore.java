package clinic.docket.store.lease;

import clinic.docket.store.session.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Leases of background jobs: who has one does the job, until it is given back or runs out because
 * its holder has died. Computers' clocks differ, so a lease lasts longer than any job.
 */
public final class LeaseStore {
    private static final String TAKE =
            "update job_lease set holder = ?, expires_at = ?"
                    + " where name = ? and (holder = ? or expires_at <= ?)";

    private final Transactions transactions;

    public LeaseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Whether this holder has the job from now on.
     *
     * @param holder a process, not a person
     * @param lasts zero gives it back
     */
    public boolean take(Job job, UUID holder, Instant now, Duration lasts) {
        return transactions
                .session()
                .doReturningWork(connection -> take(connection, job, holder, now, lasts));
    }

    private static boolean take(
            Connection connection, Job job, UUID holder, Instant now, Duration lasts)
            throws SQLException {
        try (var update = connection.prepareStatement(TAKE)) {
            update.setObject(1, holder);
            update.setObject(2, now.plus(lasts).atOffset(ZoneOffset.UTC));
            update.setString(3, job.name());
            update.setObject(4, holder);
            update.setObject(5, now.atOffset(ZoneOffset.UTC));
            return update.executeUpdate() == 1;
        }
    }
}
