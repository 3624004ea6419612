package clinic.docket.service.patient.duplicate;

import static java.util.Comparator.comparingInt;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.Likeness;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.patient.merge.MergeStore;
import clinic.docket.store.session.Transactions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who may be in the books already. */
public final class DuplicateService {
    /** Of more the desk would read none. */
    public static final int MOST_ALIKE = 3;

    private final Access access;
    private final Transactions transactions;

    /** As many pairs as anybody goes through in one sitting. */
    public static final int MOST_PAIRS = 100;

    /** Of each kind; those that are no duplicates after all are among them. */
    private static final int CANDIDATES = 2_000;

    private static final int AT_ONCE = 500;

    private final Resemblances resemblances;
    private final PatientStore patients;
    private final MergeStore merges;
    private final AuditTrail trail;

    public DuplicateService(
            Access access,
            Transactions transactions,
            PatientStore patients,
            MergeStore merges,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.patients = patients;
        this.merges = merges;
        this.trail = trail;
        resemblances = new Resemblances(patients);
    }

    /**
     * Pairs of records that may be of one person, likeliest first; at most {@link #MOST_PAIRS}.
     * Compared are those who share the phone, or the birth date and one of their names or both
     * initials, also with the family name and the given name swapped.
     */
    public List<DuplicatePair> pairs(Session session) {
        access.require(session, Permission.MERGE_PATIENTS);
        return transactions.read(this::pairs);
    }

    private List<DuplicatePair> pairs() {
        var candidates = merges.pairs(CANDIDATES);
        var ids =
                candidates.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .distinct()
                        .toList();
        Map<PatientId, PatientSummary> known = new HashMap<>();
        Set<MergeStore.Pair> apart = new HashSet<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            var some = ids.subList(i, Math.min(ids.size(), i + AT_ONCE));
            patients.standing(some).forEach(patient -> known.put(patient.id(), patient));
            apart.addAll(merges.keptApart(some));
        }
        return candidates.stream()
                .flatMap(pair ->
                        pair(
                                Optional.ofNullable(known.get(pair.one())),
                                Optional.ofNullable(known.get(pair.other())))
                                .stream())
                .distinct()
                .filter(pair -> pair.likeness().isPossible())
                .filter(pair ->
                        !apart.contains(new MergeStore.Pair(pair.older().id(), pair.newer().id())))
                .sorted(comparingInt((DuplicatePair pair) -> pair.likeness().points()).reversed())
                .limit(MOST_PAIRS)
                .toList();
    }

    private static Optional<DuplicatePair> pair(
            Optional<PatientSummary> one, Optional<PatientSummary> other) {
        return one.flatMap(first -> other.map(second -> pair(first, second)));
    }

    private static DuplicatePair pair(PatientSummary one, PatientSummary other) {
        var likeness = Likeness.between(Traits.of(one), Traits.of(other));
        return one.number() < other.number()
                ? new DuplicatePair(one, other, likeness)
                : new DuplicatePair(other, one, likeness);
    }

    /** These are two people: the pair is not shown again, at no desk. */
    public void keepApart(Session session, PatientId older, PatientId newer) {
        access.require(session, Permission.MERGE_PATIENTS);
        transactions.run(() -> {
            merges.keepApart(older, newer);
            for (var id : List.of(older, newer)) {
                trail.explained(session.author(), Subject.PATIENT, id.value(), "keptApart");
            }
        });
    }

    /**
     * Who may be the person that is about to be saved, likeliest first; at most {@link
     * #MOST_ALIKE}. None is no promise: another desk may register the same person meanwhile.
     */
    public List<PossibleDuplicate> alike(Session session, PatientId self, Traits traits) {
        access.require(session, Permission.FIND_PATIENT);
        return transactions.read(() -> resemblances.of(self, traits, MOST_ALIKE));
    }
}
