package clinic.docket.store.schedule;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.store.row.schedule.DelayRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/**
 * How late doctors run. Each change raises the doctor's {@code rev}, by which other workstations
 * see that there is something new to read.
 */
public final class DelayStore {
    private final Transactions transactions;

    public DelayStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Locks the doctor first: of two who change it at once the second sees what the first did. */
    public Optional<Delay> findForChange(PractitionerId practitioner, LocalDate day) {
        transactions
                .session()
                .get(PractitionerRow.class, practitioner.value(), LockMode.PESSIMISTIC_WRITE);
        return queries().of(practitioner.value(), day).map(DelayRow::toDelay);
    }

    /** In the place of the one of that day, if there is one. */
    public void put(Delay delay) {
        queries().delete(delay.practitioner().value(), delay.day());
        transactions.session().insert(DelayRow.of(delay));
        announce(delay.practitioner().value());
    }

    /** The doctor runs on time again. */
    public void remove(PractitionerId practitioner, LocalDate day) {
        queries().delete(practitioner.value(), day);
        announce(practitioner.value());
    }

    /** Plain SQL: Hibernate translates an update of rows anew each time. */
    private void announce(UUID practitioner) {
        transactions
                .session()
                .doWork(connection -> {
                    try (var update =
                            connection.prepareStatement(
                                    "update practitioner set rev = rev + 1 where id = ?")) {
                        update.setObject(1, practitioner);
                        update.executeUpdate();
                    }
                });
    }

    private DelayQueries queries() {
        return new DelayQueries_(transactions.session());
    }
}
