package clinic.docket.store.check;

import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.audit.ChainReport;
import clinic.docket.store.audit.ChainSeal;
import clinic.docket.store.session.Transactions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Looks for contradictions in the stored data, by plain SQL, so that it does not trust what wrote
 * them.
 */
public final class CheckStore {
    private final Transactions transactions;

    public CheckStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public CheckReport check() {
        return check(List.of());
    }

    /**
     * Looks at the seals as well.
     *
     * @param witnesses seals of the audit's chains that must still be true
     */
    public CheckReport check(List<ChainSeal> witnesses) {
        var queries = new CheckQueries_(transactions.session());
        var chains = new AuditStore(transactions).checkChains(witnesses);
        return new CheckReport(counts(queries), faults(queries, chains));
    }

    private static SequencedMap<String, Long> counts(CheckQueries queries) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("site", queries.sites());
        counts.put("practitioner", queries.practitioners());
        counts.put("room", queries.rooms());
        counts.put("visit_type", queries.visitTypes());
        counts.put("app_user", queries.users());
        counts.put("patient", queries.patients());
        counts.put("appointment", queries.appointments());
        counts.put("reservation", queries.reservations());
        counts.put("slot_hold", queries.holds());
        counts.put("audit_entry", queries.auditEntries());
        return counts;
    }

    private static Map<Fault, Long> faults(CheckQueries queries, ChainReport chains) {
        var faults = new EnumMap<Fault, Long>(Fault.class);
        for (Fault fault : Fault.values()) {
            faults.put(fault, count(fault, queries, chains));
        }
        return faults;
    }

    private static long count(Fault fault, CheckQueries queries, ChainReport chains) {
        return switch (fault) {
            case RESERVATIONS_OVERLAP -> queries.reservationsOverlap();
            case VISITS_OVERLAP_FOR_DOCTOR -> queries.visitsOverlapForDoctor();
            case VISITS_OVERLAP_IN_ROOM -> queries.visitsOverlapInRoom();
            case BLOCKING_WITHOUT_RESERVATION -> queries.blockingWithoutReservation();
            case RESERVATION_WITHOUT_BLOCKING -> queries.reservationWithoutBlocking();
            case ORPHANS -> queries.orphans();
            case STATUS_WITHOUT_TIME -> queries.statusWithoutTime();
            case CANCELLATION_INCOMPLETE -> queries.cancellationIncomplete();
            case AUDIT_GAPS -> queries.auditGaps();
            case AUDIT_ENTRY_CHANGED -> chains.changed();
            case AUDIT_ENTRY_MISSING -> chains.missing();
            case AUDIT_CHAIN_BROKEN -> chains.broken();
            case AUDIT_HEAD_DIFFERS -> chains.heads();
            case AUDIT_SEAL_CONTRADICTED -> chains.unsealed();
        };
    }
}
