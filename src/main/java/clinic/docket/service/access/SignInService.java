package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockoutPolicy;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Author;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.access.Credentials;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Signing in and out. Its methods are the listed exceptions that need no permission: nobody is
 * signed in yet.
 */
public final class SignInService {
    private final Transactions transactions;
    private final AccessStore store;
    private final RightStore rights;
    private final Workstations workstations;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final InstantSource clock;

    public SignInService(
            Transactions transactions,
            AccessStore store,
            Workstations workstations,
            Passwords passwords,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.rights = new RightStore(transactions);
        this.workstations = workstations;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the sign-in screen may show to anybody: the clinic's name, and a demo clinic's accounts.
     *
     * @throws IllegalStateException when there is no clinic yet; the first run comes before this
     */
    public ClinicFront front() {
        return transactions.read(() -> {
            var clinic =
                    store.clinic().orElseThrow(() -> new IllegalStateException("No clinic yet"));
            return new ClinicFront(
                    clinic.name(),
                    workstations.firstSite().zone().id().getId(),
                    clinic.demo(),
                    demoAccounts(clinic));
        });
    }

    private List<DemoAccount> demoAccounts(Clinic clinic) {
        if (!clinic.demo()) {
            return List.of();
        }
        return store.demoLogins().stream()
                .map(l -> new DemoAccount(l.login(), l.displayName(), l.role(), l.password()))
                .toList();
    }

    /** Takes about a quarter of a second (bcrypt, cost 12), for unknown names too. */
    public Outcome<Session, AccessRefusal> signIn(
            String login, String password, String workstation) {
        String name = AccountRule.normalized(login);
        return transactions.write(() -> {
            var place = workstations.named(workstation);
            return known(name)
                    .map(found -> attempt(found, password, place))
                    .orElseGet(() -> unknown(place));
        });
    }

    public void signOut(Session session) {
        transactions.run(() -> note(session.author(), AuditAction.SIGN_OUT, session.user()));
    }

    private Optional<Credentials> known(String name) {
        return AccountRule.isLogin(name) ? store.credentials(name) : Optional.empty();
    }

    /** The typed name is not kept: people type their password into the wrong field. */
    private Outcome<Session, AccessRefusal> unknown(Workstation place) {
        passwords.matchesNobody();
        trail.noted(
                Author.unknownAt(place.name()),
                AuditAction.SIGN_IN_FAILED,
                Subject.WORKSTATION,
                place.id());
        return Outcome.refused(new AccessRefusal.WrongLogin());
    }

    private Outcome<Session, AccessRefusal> attempt(
            Credentials found, String password, Workstation place) {
        Instant now = clock.instant();
        var account = found.account();
        if (LockoutPolicy.isLocked(account.lockedUntil(), now)) {
            return locked(account);
        }
        // Counting comes first because it locks the row: guesses at the same time wait in a queue,
        // and those behind the last allowed one find the account shut.
        int tries = store.addFailedAttempt(account.id());
        var fresh = store.account(account.id()).orElseThrow();
        if (LockoutPolicy.isLocked(fresh.lockedUntil(), now)) {
            return locked(fresh);
        }
        return passwords.matches(password, found.passwordHash()) && fresh.active()
                ? opened(fresh, place, now)
                : failed(fresh, tries, place, now);
    }

    private Outcome<Session, AccessRefusal> locked(UserAccount account) {
        passwords.matchesNobody();
        return Outcome.refused(
                new AccessRefusal.AccountLocked(account.lockedUntil().orElseThrow()));
    }

    private Outcome<Session, AccessRefusal> opened(
            UserAccount account, Workstation place, Instant now) {
        store.noteSignIn(account.id(), now);
        var session =
                new Session(
                        account.id(),
                        account.displayName(),
                        rights.of(account),
                        account.practitioner(),
                        place.name(),
                        place.site());
        note(session.author(), AuditAction.SIGN_IN, account.id());
        return Outcome.done(session);
    }

    private Outcome<Session, AccessRefusal> failed(
            UserAccount account, int tries, Workstation place, Instant now) {
        Instant until = LockoutPolicy.lockedUntil(tries, now);
        store.lockUntil(account.id(), until);
        note(Author.unknownAt(place.name()), AuditAction.SIGN_IN_FAILED, account.id());
        return Outcome.refused(
                tries < LockoutPolicy.MAX_ATTEMPTS
                        ? new AccessRefusal.WrongLogin()
                        : new AccessRefusal.AccountLocked(until));
    }

    private void note(Author author, AuditAction action, UserId user) {
        trail.noted(author, action, Subject.APP_USER, user.value());
    }
}
