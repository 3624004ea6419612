package clinic.docket.service.access;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Author;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.access.AccessStore;
import java.util.Optional;

/** Makes accounts, for administrators and for the first run, inside a transaction that is open. */
public final class Accounts {
    private final AccessStore store;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Ids ids;

    public Accounts(AccessStore store, Passwords passwords, AuditTrail trail, Ids ids) {
        this.store = store;
        this.passwords = passwords;
        this.trail = trail;
        this.ids = ids;
    }

    /** Only for accounts that passed {@link AccountRule} and the password rule. */
    public UserAccount add(Author author, NewUser user) {
        var account =
                new UserAccount(
                        new UserId(ids.next()),
                        AccountRule.normalized(user.login()),
                        user.displayName(),
                        user.role(),
                        user.practitioner(),
                        true,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0);
        var stored = store.add(account, passwords.hash(user.password()));
        trail.created(author, Subject.APP_USER, stored.id().value(), stored);
        return stored;
    }
}
