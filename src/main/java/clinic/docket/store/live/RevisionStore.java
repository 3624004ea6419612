package clinic.docket.store.live;

import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.Revisions;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.store.session.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.UUID;

/**
 * The numbers by which workstations see that there is something new to read. They grow in the
 * transaction of the change itself: who sees a number sees the change.
 */
public final class RevisionStore {
    private static final UUID ALL_SITES = new UUID(0, 0);

    // A site's rooms are in no list: whoever takes a room's time takes a doctor's as well.
    private static final String READ =
            "select id, cast(null as varchar(20)), rev from practitioner"
                    + " union all select site_id, subject, rev from revision"
                    + " where site_id = ? or site_id = ? or subject = 'SCHEDULE'";

    private static final String BEGIN =
            "insert into revision (site_id, subject, rev) values (?, ?, 0)";

    private final Transactions transactions;

    public RevisionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Of all doctors, of what belongs to the site or to all sites, and of every site's timetable:
     * who works elsewhere is offered here too, or not any more.
     */
    public Revisions read(SiteId site) {
        return transactions.session().doReturningWork(connection -> read(connection, site));
    }

    /** Plain SQL: it is asked several times a second, by every workstation. */
    private static Revisions read(Connection connection, SiteId site) throws SQLException {
        try (var query = connection.prepareStatement(READ)) {
            query.setObject(1, site.value());
            query.setObject(2, ALL_SITES);
            try (var rows = query.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static Revisions read(ResultSet rows) throws SQLException {
        var practitioners = new HashMap<PractitionerId, Long>();
        var subjects = new EnumMap<LiveSubject, Long>(LiveSubject.class);
        while (rows.next()) {
            String subject = rows.getString(2);
            long rev = rows.getLong(3);
            if (subject == null) {
                practitioners.put(new PractitionerId(rows.getObject(1, UUID.class)), rev);
            } else {
                subjects.merge(LiveSubject.valueOf(subject), rev, Long::sum);
            }
        }
        return new Revisions(practitioners, subjects);
    }

    /**
     * A new site has all of its numbers from the transaction on that makes it: nobody else can see
     * the site before, so nobody begins one of them at the same time.
     */
    public void begin(SiteId site) {
        transactions
                .session()
                .doWork(connection -> {
                    try (var insert = connection.prepareStatement(BEGIN)) {
                        for (LiveSubject subject : LiveSubject.values()) {
                            insert.setObject(1, site.value());
                            insert.setString(2, subject.name());
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                });
    }

    /** Something has changed that belongs to one site. */
    public void raise(LiveSubject subject, SiteId site) {
        raise(subject, site.value());
    }

    /** Something has changed that is the same at all sites. */
    public void raise(LiveSubject subject) {
        raise(subject, ALL_SITES);
    }

    private void raise(LiveSubject subject, UUID site) {
        transactions.last(PendingRevisions.class, PendingRevisions::new).add(site, subject);
    }
}
