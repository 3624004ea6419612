package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.session.Transactions;
import java.util.Optional;

/** What single people may do beyond their role, or not although their role may. */
public final class RightsService {
    private final Access access;
    private final Transactions transactions;
    private final AccessStore accounts;
    private final RightStore rights;
    private final AuditTrail trail;
    private final RightsGuard guard;

    public RightsService(
            Access access, Transactions transactions, AccessStore accounts, AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.accounts = accounts;
        this.rights = new RightStore(transactions);
        this.trail = trail;
        this.guard = new RightsGuard(accounts, rights);
    }

    /** Empty when there is no such account. */
    public Optional<UserRights> rights(Session session, UserId user) {
        access.require(session, Permission.MANAGE_USERS);
        return transactions.read(() -> accounts.account(user).map(rights::of));
    }

    /**
     * Grants or withdraws one right; what the role says anyway is not stored. The person notices it
     * within a minute.
     */
    public Outcome<UserRights, AccessRefusal> change(
            Session session, UserId user, Permission permission, boolean allowed) {
        access.require(session, Permission.MANAGE_USERS);
        return transactions.write(() ->
                accounts.account(user)
                        .map(account -> change(session, account, permission, allowed))
                        .orElseGet(() ->
                                Outcome.refused(new AccessRefusal.AccountChangedMeanwhile())));
    }

    private Outcome<UserRights, AccessRefusal> change(
            Session session, UserAccount account, Permission permission, boolean allowed) {
        // Two changes of one person's rights at the same time would each store the other's past.
        guard.lock(account);
        var before = rights.of(account);
        var wanted = before.with(permission, allowed);
        var wrong =
                RightsGuard.canChange(account.role(), permission, allowed)
                        .or(() -> guard.mayGive(session, wanted))
                        .or(() -> guard.mayGive(session, before))
                        .or(() -> guard.keepsAdministrator(account, wanted, account.active()));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        rights.put(account.id(), wanted);
        trail.changed(session.author(), Subject.APP_USER, account.id().value(), before, wanted);
        return Outcome.done(wanted);
    }
}
