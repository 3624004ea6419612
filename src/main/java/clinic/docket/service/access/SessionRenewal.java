package clinic.docket.service.access;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserRights;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.session.Transactions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Keeps the rights in a session up to date. Asked by the application itself, each minute. */
public final class SessionRenewal {
    private final Transactions transactions;
    private final AccessStore accounts;
    private final RightStore rights;

    public SessionRenewal(Transactions transactions, AccessStore accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.rights = new RightStore(transactions);
    }

    /**
     * Reads again what this person may do. An account that was switched off meanwhile, or has
     * another role now, may do nothing until the next sign-in.
     *
     * @return whether the session goes on
     */
    public boolean renew(Session session) {
        Optional<UserRights> now =
                transactions.read(() ->
                        accounts.account(session.user())
                                .filter(UserAccount::active)
                                .filter(account -> account.role() == session.role())
                                .map(rights::of));
        session.renew(now.orElseGet(() -> nothing(session)));
        return now.isPresent();
    }

    private static UserRights nothing(Session session) {
        return new UserRights(session.role(), Set.of(), EnumSet.allOf(Permission.class));
    }
}
