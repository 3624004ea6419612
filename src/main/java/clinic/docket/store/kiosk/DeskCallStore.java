package clinic.docket.store.kiosk;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.row.access.DeskCallRow;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** Calls for the desk. Each change is news for the workstations. */
public final class DeskCallStore {
    private final Transactions transactions;
    private final RevisionStore revisions;

    public DeskCallStore(Transactions transactions) {
        this.transactions = transactions;
        revisions = new RevisionStore(transactions);
    }

    /** Those of the site that nobody has answered, oldest first; at most 100. */
    public List<DeskCall> open(SiteId site, TimeRange range) {
        return queries().open(site.value(), range.start(), range.end()).stream()
                .map(DeskCallRow::toCall)
                .toList();
    }

    /** Locked: of two who answer at once the second sees what the first did. */
    public Optional<DeskCall> findForChange(DeskCallId id) {
        return Optional.ofNullable(
                        transactions
                                .session()
                                .get(DeskCallRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(DeskCallRow::toCall);
    }

    public void add(DeskCall call) {
        transactions.session().insert(DeskCallRow.of(call));
        revisions.raise(LiveSubject.CALLS);
    }

    public void change(DeskCall call) {
        transactions.session().update(DeskCallRow.of(call));
        revisions.raise(LiveSubject.CALLS);
    }

    private DeskCallQueries queries() {
        return new DeskCallQueries_(transactions.session());
    }
}
