package clinic.docket.service.patient.record;

import static java.util.stream.Collectors.toMap;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.record.Attendance;
import clinic.docket.domain.patient.record.Look;
import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens the whole record of a patient. Every opening is noted in the audit, once. */
public final class RecordService {
    /** Visits that the record knows; older ones are not counted either. */
    static final int MOST_VISITS = 500;

    /** Visits whose changes are told. */
    private static final int WITH_CHANGES = 100;

    private static final int MOST_COMING = 10;
    private static final int MOST_CHANGES = 300;
    private static final int MOST_ENTRIES = 400;
    private static final int MOST_LOOKS = 200;

    private final Access access;
    private final Transactions transactions;
    private final RecordSources sources;
    private final AuditTrail trail;
    private final InstantSource clock;

    public RecordService(
            Access access,
            Transactions transactions,
            RecordSources sources,
            AuditTrail trail,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.sources = sources;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads everything in one transaction; nothing where the patient is gone. */
    public Optional<PatientRecord> open(Session session, PatientId id) {
        access.require(session, Permission.VIEW_PATIENT);
        return transactions.write(
                () -> sources.patients().findSurvivor(id).map(patient -> opened(session, patient)));
    }

    private PatientRecord opened(Session session, Patient patient) {
        trail.noted(session.author(), AuditAction.VIEW, Subject.PATIENT, patient.id().value());
        Instant now = clock.instant();
        List<RecordVisit> visits = sources.visits().visits(patient.id(), MOST_VISITS);
        Map<UserId, String> names =
                sources.accounts().accounts().stream()
                        .collect(toMap(UserAccount::id, UserAccount::displayName));
        Function<AuditEntry, String> author =
                entry -> entry.user().map(user -> names.getOrDefault(user, "")).orElse("");
        return new PatientRecord(
                patient,
                absorbed(patient),
                Attendance.of(visits),
                coming(visits, now),
                new Timeline(visits, author).tell(changes(patient, visits), now, MOST_ENTRIES),
                looks(session, patient, author));
    }

    private Optional<Long> absorbed(Patient patient) {
        return sources.merges()
                .last(patient.id())
                .flatMap(merge -> sources.patients().find(merge.merged()))
                .map(Patient::number);
    }

    private static List<RecordVisit> coming(List<RecordVisit> visits, Instant now) {
        return visits.stream()
                .filter(visit -> !visit.start().isBefore(now))
                .filter(visit -> visit.appointment().status().blocksTime())
                .sorted(Comparator.comparing(RecordVisit::start))
                .limit(MOST_COMING)
                .toList();
    }

    private List<AuditEntry> changes(Patient patient, List<RecordVisit> visits) {
        List<UUID> subjects =
                Stream.concat(
                                Stream.of(patient.id().value()),
                                visits.stream()
                                        .limit(WITH_CHANGES)
                                        .map(visit -> visit.appointment().id().value()))
                        .toList();
        return sources.audit().changes(subjects, MOST_CHANGES);
    }

    private Optional<List<Look>> looks(
            Session session, Patient patient, Function<AuditEntry, String> author) {
        if (!access.allows(session, Permission.VIEW_AUDIT)) {
            return Optional.empty();
        }
        return Optional.of(
                sources.audit().looks(patient.id().value(), MOST_LOOKS).stream()
                        .map(entry ->
                                new Look(entry.at(), author.apply(entry), entry.workstation()))
                        .toList());
    }
}
