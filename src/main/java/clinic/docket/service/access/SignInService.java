package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockPolicy;
import clinic.docket.domain.access.LockoutPolicy;
import clinic.docket.domain.access.PasswordUse;
import clinic.docket.domain.access.PinRule;
import clinic.docket.domain.access.Role;
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
import clinic.docket.store.access.PasswordUseStore;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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
    private final PasswordUseStore uses;

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
        this.uses = new PasswordUseStore(transactions);
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
                    .map(found -> passwordAttempt(found, password, place))
                    .orElseGet(() -> unknown(place));
        });
    }

    /** Somebody who used their password at this workstation today. */
    public record Present(UserId user, String login, String displayName, Role role, boolean pin) {}

    /** Whom the sign-in screen may list; nobody whose account was switched off. */
    public List<Present> present(String workstation) {
        return transactions.write(() -> {
            var place = workstations.named(workstation);
            var day = workstations.today(place, clock.instant());
            return uses.at(place, day).stream()
                    .map(use ->
                            store.account(use.user())
                                    .filter(UserAccount::active)
                                    .map(account -> present(account, use.letsPinCount(day))))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    private Present present(UserAccount account, boolean pinCounts) {
        return new Present(
                account.id(),
                account.login(),
                account.displayName(),
                account.role(),
                pinCounts && store.pinHash(account.id()).isPresent());
    }

    /**
     * Signs in by PIN, which counts only where and on the day on which the password was used. Wrong
     * ones count as wrong passwords do, with the same delays; after three of them the PIN is no
     * longer asked for.
     */
    public Outcome<Session, AccessRefusal> signInWithPin(
            UserId user, String pin, String workstation) {
        return transactions.write(() -> pinAttempt(user, pin, workstations.named(workstation)));
    }

    /** After how long without a key or a click the desk of this person locks. */
    public Duration lockAfter(Session session) {
        return transactions.read(() ->
                LockPolicy.chosen(
                        session.role(), store.setting(LockPolicy.setting(session.role()))));
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

    private Outcome<Session, AccessRefusal> passwordAttempt(
            Credentials found, String password, Workstation place) {
        var outcome = proven(found, password, place).map(account -> opened(account, place));
        outcome.result().ifPresent(session -> passwordUsed(session.user(), place));
        return outcome;
    }

    private void passwordUsed(UserId user, Workstation place) {
        Instant now = clock.instant();
        uses.put(place, PasswordUse.now(user, workstations.today(place, now)), now);
    }

    private Outcome<Session, AccessRefusal> pinAttempt(UserId user, String pin, Workstation place) {
        var day = workstations.today(place, clock.instant());
        var use = uses.find(user, place).filter(each -> each.letsPinCount(day));
        var hash = store.pinHash(user);
        var account = store.account(user);
        if (use.isEmpty() || hash.isEmpty() || account.isEmpty()) {
            passwords.matchesNobody();
            return Outcome.refused(new AccessRefusal.PinNeedsPassword());
        }
        var wrong = use.get().withWrongPin();
        var outcome =
                attempt(
                        account.get(),
                        new Proof(
                                () -> PinRule.isPin(pin) && passwords.matches(pin, hash.get()),
                                new AccessRefusal.WrongPin(wrong.pinsLeft())),
                        place);
        switch (outcome) {
            case Outcome.Done<UserAccount, AccessRefusal> _ ->
                    uses.setWrongPins(place, PasswordUse.now(user, day));
            case Outcome.Refused<UserAccount, AccessRefusal>(AccessRefusal.WrongPin _) ->
                    uses.setWrongPins(place, wrong);
            case Outcome.Refused<UserAccount, AccessRefusal> _ -> {}
        }
        return outcome.map(proved -> opened(proved, place));
    }

    /**
     * Sets the PIN of whoever is signed in, once they have typed their password again. A wrong
     * password counts as it does at the sign-in.
     */
    public Outcome<UserId, AccessRefusal> setPin(Session session, String password, String pin) {
        return transactions.write(() -> {
            var found =
                    store.account(session.user())
                            .flatMap(account -> store.credentials(account.login()))
                            .orElseThrow();
            var place = workstations.named(session.workstation());
            var wrong = PinRule.check(pin).or(() -> proven(found, password, place).refused());
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            store.setPinHash(session.user(), passwords.hash(pin));
            uses.forget(session.user());
            passwordUsed(session.user(), place);
            trail.replaced(session.author(), Subject.APP_USER, session.user().value(), "pin");
            return Outcome.done(session.user());
        });
    }

    private Outcome<UserAccount, AccessRefusal> proven(
            Credentials found, String password, Workstation place) {
        return attempt(
                found.account(),
                new Proof(
                        () -> passwords.matches(password, found.passwordHash()),
                        new AccessRefusal.WrongLogin()),
                place);
    }

    /**
     * What somebody shows to come in.
     *
     * @param isRight takes its time (bcrypt)
     * @param no the answer when it is not
     */
    private record Proof(BooleanSupplier isRight, AccessRefusal no) {}

    private Outcome<UserAccount, AccessRefusal> attempt(
            UserAccount account, Proof proof, Workstation place) {
        Instant now = clock.instant();
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
        return proof.isRight().getAsBoolean() && fresh.active()
                ? right(fresh, now)
                : failed(fresh, tries, place, proof.no());
    }

    private Outcome<UserAccount, AccessRefusal> locked(UserAccount account) {
        passwords.matchesNobody();
        return Outcome.refused(
                new AccessRefusal.AccountLocked(account.lockedUntil().orElseThrow()));
    }

    /** The wrong attempts before are forgotten. */
    private Outcome<UserAccount, AccessRefusal> right(UserAccount account, Instant now) {
        store.noteSignIn(account.id(), now);
        return Outcome.done(account);
    }

    private Session opened(UserAccount account, Workstation place) {
        var session =
                new Session(
                        account.id(),
                        account.displayName(),
                        rights.of(account),
                        account.practitioner(),
                        place.name(),
                        place.site());
        note(session.author(), AuditAction.SIGN_IN, account.id());
        return session;
    }

    private Outcome<UserAccount, AccessRefusal> failed(
            UserAccount account, int tries, Workstation place, AccessRefusal no) {
        Instant until = LockoutPolicy.lockedUntil(tries, clock.instant());
        store.lockUntil(account.id(), until);
        note(Author.unknownAt(place.name()), AuditAction.SIGN_IN_FAILED, account.id());
        if (tries < LockoutPolicy.MAX_ATTEMPTS) {
            return Outcome.refused(no);
        }
        uses.forget(account.id());
        return Outcome.refused(new AccessRefusal.AccountLocked(until));
    }

    private void note(Author author, AuditAction action, UserId user) {
        trail.noted(author, action, Subject.APP_USER, user.value());
    }
}
