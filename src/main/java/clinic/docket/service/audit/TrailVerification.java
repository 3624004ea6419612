package clinic.docket.service.audit;

import clinic.docket.store.access.AccessStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.audit.ChainReport;
import clinic.docket.store.lease.Job;
import clinic.docket.store.lease.LeaseStore;
import clinic.docket.store.session.Transactions;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies once a day, on whichever computer comes first, that the trail is as it was written, and
 * keeps the verdict for everybody. A clean verdict leaves a seal in the log of that computer: out
 * of reach of whoever can change the database, so that {@code docket check --seals} can tell when
 * the end of the trail was cut off. Asked by the application itself, for nobody in particular.
 */
public final class TrailVerification {
    private static final Logger LOG = LoggerFactory.getLogger(TrailVerification.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String SETTING = "audit.verified";
    private static final String SEPARATOR = " ";

    private final Transactions transactions;
    private final AuditStore store;
    private final AccessStore settings;
    private final InstantSource clock;
    private final LeaseStore leases;
    private final UUID process;

    /**
     * @param process which of several on one database this is
     */
    public TrailVerification(
            Transactions transactions,
            AuditStore store,
            AccessStore settings,
            InstantSource clock,
            UUID process) {
        this.transactions = transactions;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.process = process;
        leases = new LeaseStore(transactions);
    }

    /**
     * How the last verification ended.
     *
     * @param faults 0 when the trail was as it was written
     */
    public record Verdict(Instant at, long faults) {
        public boolean isClean() {
            return faults == 0;
        }
    }

    /** Empty before the first one. */
    public Optional<Verdict> last() {
        return transactions.read(() -> settings.setting(SETTING)).flatMap(TrailVerification::read);
    }

    /**
     * Verifies when the last time is a day ago. Takes seconds: never on the FX thread. Empty while
     * another process does it for the first time.
     */
    public Optional<Verdict> verifyWhenDue() {
        Instant now = clock.instant();
        var last = last();
        if (last.filter(verdict -> !isDue(verdict.at(), now)).isPresent() || !take(now, LONGEST)) {
            return last;
        }
        try {
            return Optional.of(verify(now));
        } finally {
            take(now, Duration.ZERO);
        }
    }

    private boolean take(Instant now, Duration lasts) {
        return transactions.write(() -> leases.take(Job.AUDIT_VERIFICATION, process, now, lasts));
    }

    /** A clock that was set back makes it due, too. */
    private static boolean isDue(Instant last, Instant now) {
        return now.isBefore(last) || !now.isBefore(last.plus(EVERY));
    }

    private Verdict verify(Instant now) {
        ChainReport report =
                transactions.patiently(() -> transactions.read(() -> store.checkChains(List.of())));
        var verdict = new Verdict(now, report.faults());
        transactions.run(
                () -> settings.putSetting(SETTING, verdict.at() + SEPARATOR + verdict.faults()));
        if (verdict.isClean()) {
            LOG.info(
                    "Audit seal {}",
                    report.seals().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(SEPARATOR)));
        } else {
            LOG.error(
                    "The audit trail was tampered with: {} changed, {} missing, {} broken, {} heads",
                    report.changed(),
                    report.missing(),
                    report.broken(),
                    report.heads());
        }
        return verdict;
    }

    /** What does not read counts as never verified. */
    private static Optional<Verdict> read(String content) {
        String[] parts = content.split(SEPARATOR, 2);
        try {
            return Optional.of(new Verdict(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            LOG.warn("The last verdict on the audit trail does not read", e);
            return Optional.empty();
        }
    }
}
