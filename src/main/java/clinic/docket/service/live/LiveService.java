package clinic.docket.service.live;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.live.Revisions;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.session.Transactions;

/** Answers, several times a second and for next to nothing, whether anything has changed. */
public final class LiveService {
    private final Access access;
    private final Transactions transactions;
    private final RevisionStore revisions;

    public LiveService(Access access, Transactions transactions, RevisionStore revisions) {
        this.access = access;
        this.transactions = transactions;
        this.revisions = revisions;
    }

    /** Of the session's site; whoever reads the day after this sees what the numbers stand for. */
    public Revisions revisions(Session session) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() -> revisions.read(session.site()));
    }
}
