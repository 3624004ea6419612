package clinic.docket.service.setup;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockPolicy;
import clinic.docket.domain.access.LockTimes;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * After how long unattended desks lock, which the clinic chooses for each role of its staff. Who is
 * signed in already keeps the time of their sign-in; it counts from the next one on.
 */
public final class LockTimeService {
    private final Access access;
    private final Transactions transactions;
    private final AccessStore settings;
    private final AuditTrail trail;

    public LockTimeService(
            Access access, Transactions transactions, AccessStore settings, AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        this.trail = trail;
    }

    /** Of every role of the staff; the usual one where none was chosen. */
    public LockTimes times(Session session) {
        access.require(session, Permission.MANAGE_USERS);
        return transactions.read(this::stored);
    }

    /** All or none; what is not changed is not written. */
    public Outcome<LockTimes, AccessRefusal> save(Session session, LockTimes wanted) {
        access.require(session, Permission.MANAGE_USERS);
        var wrong = wanted.firstImpossible();
        if (wrong.isPresent()) {
            return Outcome.refused(
                    new AccessRefusal.LockTimeOutOfRange(
                            wrong.get().name(),
                            Math.toIntExact(LockPolicy.SHORTEST.toMinutes()),
                            Math.toIntExact(LockPolicy.LONGEST.toMinutes())));
        }
        return transactions.write(() -> {
            var before = stored();
            var after = all(wanted::of);
            if (!after.equals(before)) {
                LockTimes.STAFF.stream()
                        .filter(role -> !after.of(role).equals(before.of(role)))
                        .forEach(role -> put(role, after.of(role)));
                trail.changed(
                        session.author(), Subject.SETTING, session.site().value(), before, after);
            }
            return Outcome.done(after);
        });
    }

    private void put(Role role, Duration time) {
        settings.putSetting(LockPolicy.setting(role), Long.toString(time.toMinutes()));
    }

    private LockTimes stored() {
        return all(role -> LockPolicy.chosen(role, settings.setting(LockPolicy.setting(role))));
    }

    private static LockTimes all(Function<Role, Duration> time) {
        return new LockTimes(
                LockTimes.STAFF.stream().collect(Collectors.toMap(Function.identity(), time)));
    }
}
