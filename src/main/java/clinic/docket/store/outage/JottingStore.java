package clinic.docket.store.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.row.outage.JottingRow;
import clinic.docket.store.row.outage.ReplayColumns;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jottings that reached the database: each once, with what became of it. */
public final class JottingStore {
    private final Transactions transactions;

    public JottingStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What became of it; empty as long as it has not been here. */
    public Optional<JottingOutcome> outcome(JottingId id) {
        return Optional.ofNullable(transactions.session().get(JottingRow.class, id.value()))
                .map(JottingRow::outcome);
    }

    /**
     * At the end of the transaction {@link DuplicateRecord} is thrown when it has been here
     * already.
     */
    public void add(
            SiteId site, Jotting jotting, JottingOutcome outcome, UserId enteredBy, Instant at) {
        var replay = ReplayColumns.of(outcome, enteredBy, at);
        transactions.session().insert(JottingRow.of(site.value(), jotting, replay));
    }

    /** Those of a site that somebody should look at, oldest first; at most 200. */
    public List<Open> open(SiteId site) {
        return queries().open(site.value()).stream()
                .map(row -> new Open(row.toJotting(), row.outcome()))
                .toList();
    }

    /** A jotting that nobody has looked at. */
    public record Open(Jotting jotting, JottingOutcome outcome) {}

    /** False when somebody has looked at it before. */
    public boolean acknowledge(JottingId id, UserId by, Instant at) {
        return queries().acknowledge(id.value(), by.value(), at) > 0;
    }

    private JottingQueries queries() {
        return new JottingQueries_(transactions.session());
    }
}
