package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PasswordRule;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.PasswordUseStore;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Accounts as administrators keep them. People are switched off, never deleted. */
public final class UserService {
    private final Access access;
    private final Transactions transactions;
    private final AccessStore store;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final RightStore rights;
    private final PasswordUseStore uses;
    private final RightsGuard guard;

    public UserService(
            Access access,
            Transactions transactions,
            AccessStore store,
            Accounts accounts,
            Passwords passwords,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.rights = new RightStore(transactions);
        this.uses = new PasswordUseStore(transactions);
        this.guard = new RightsGuard(store, rights);
    }

    /** By name, switched-off accounts last; at most 500. */
    public List<UserAccount> users(Session session) {
        access.require(session, Permission.MANAGE_USERS);
        return transactions.read(store::accounts);
    }

    public Outcome<UserAccount, AccessRefusal> create(Session session, NewUser user) {
        access.require(session, Permission.MANAGE_USERS);
        var wrong =
                AccountRule.check(
                                user.login(), user.displayName(), user.role(), user.practitioner())
                        .or(() -> PasswordRule.check(user.password(), user.login()))
                        .or(() -> guard.mayGive(session, UserRights.of(user.role())));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return saving(
                user.login(),
                () ->
                        isTaken(user.login(), Optional.empty())
                                ? taken(user.login())
                                : Outcome.done(accounts.add(session.author(), user)));
    }

    /**
     * Saves name, login, role and practitioner; the password has a method of its own. Another role
     * starts without anything granted or withdrawn.
     */
    public Outcome<UserAccount, AccessRefusal> change(Session session, UserAccount account) {
        access.require(session, Permission.MANAGE_USERS);
        var wrong =
                AccountRule.check(
                        account.login(),
                        account.displayName(),
                        account.role(),
                        account.practitioner());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return saving(
                account.login(),
                () ->
                        isTaken(account.login(), Optional.of(account.id()))
                                ? taken(account.login())
                                : replace(session, account.id(), old -> described(old, account)));
    }

    /** Also opens a locked account again. */
    public Outcome<UserAccount, AccessRefusal> setPassword(
            Session session, UserId user, String password) {
        access.require(session, Permission.MANAGE_USERS);
        return transactions.write(() -> {
            var account = store.account(user);
            if (account.isEmpty()) {
                return changedMeanwhile();
            }
            var wrong =
                    guard.mayTouch(session, account.get())
                            .or(() -> PasswordRule.check(password, account.get().login()));
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            store.setPasswordHash(user, passwords.hash(password));
            uses.forget(user);
            trail.replaced(session.author(), Subject.APP_USER, user.value(), "password");
            return Outcome.done(store.account(user).orElseThrow());
        });
    }

    public Outcome<UserAccount, AccessRefusal> switchOff(Session session, UserId user) {
        access.require(session, Permission.MANAGE_USERS);
        return saving("", () -> replace(session, user, old -> switched(old, false)));
    }

    public Outcome<UserAccount, AccessRefusal> switchOn(Session session, UserId user) {
        access.require(session, Permission.MANAGE_USERS);
        return saving("", () -> replace(session, user, old -> switched(old, true)));
    }

    /**
     * The constraints of the database answer for what another workstation does at the same time.
     */
    private Outcome<UserAccount, AccessRefusal> saving(
            String login, Supplier<Outcome<UserAccount, AccessRefusal>> work) {
        try {
            return transactions.write(work);
        } catch (StaleRecord e) {
            return changedMeanwhile();
        } catch (DuplicateRecord e) {
            return taken(login);
        }
    }

    private Outcome<UserAccount, AccessRefusal> replace(
            Session session, UserId id, UnaryOperator<UserAccount> change) {
        var old = store.account(id);
        if (old.isEmpty()) {
            return changedMeanwhile();
        }
        var wanted = change.apply(old.get());
        boolean newRole = wanted.role() != old.get().role();
        var wantedRights = newRole ? UserRights.of(wanted.role()) : rights.of(wanted);
        var wrong =
                guard.mayTouch(session, old.get())
                        .or(() -> guard.mayGive(session, wantedRights))
                        .or(() ->
                                guard.keepsAdministrator(old.get(), wantedRights, wanted.active()));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        if (newRole) {
            forgetRights(session, old.get());
        }
        var saved = store.change(wanted);
        if (newRole || !saved.active()) {
            uses.forget(id);
        }
        trail.changed(session.author(), Subject.APP_USER, id.value(), old.get(), saved);
        return Outcome.done(saved);
    }

    /** What was granted to a receptionist is nothing that a doctor brings along. */
    private void forgetRights(Session session, UserAccount account) {
        var before = rights.of(account);
        var plain = UserRights.of(account.role());
        if (!before.equals(plain)) {
            rights.put(account.id(), plain);
            trail.changed(session.author(), Subject.APP_USER, account.id().value(), before, plain);
        }
    }

    private boolean isTaken(String login, Optional<UserId> by) {
        return store.credentials(AccountRule.normalized(login))
                .filter(found -> !Optional.of(found.account().id()).equals(by))
                .isPresent();
    }

    private static Outcome<UserAccount, AccessRefusal> taken(String login) {
        return Outcome.refused(new AccessRefusal.LoginTaken(AccountRule.normalized(login)));
    }

    private static Outcome<UserAccount, AccessRefusal> changedMeanwhile() {
        return Outcome.refused(new AccessRefusal.AccountChangedMeanwhile());
    }

    private static UserAccount described(UserAccount old, UserAccount wanted) {
        return new UserAccount(
                old.id(),
                AccountRule.normalized(wanted.login()),
                wanted.displayName(),
                wanted.role(),
                wanted.practitioner(),
                old.active(),
                old.failedAttempts(),
                old.lockedUntil(),
                old.lastSeen(),
                wanted.version());
    }

    private static UserAccount switched(UserAccount old, boolean active) {
        return new UserAccount(
                old.id(),
                old.login(),
                old.displayName(),
                old.role(),
                old.practitioner(),
                active,
                old.failedAttempts(),
                old.lockedUntil(),
                old.lastSeen(),
                old.version());
    }
}
