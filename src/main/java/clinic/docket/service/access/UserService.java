package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outcome.Outcome;
import java.util.List;

/** Accounts as administrators keep them. People are switched off, never deleted. */
public final class UserService {

    /** By name, switched-off accounts last; at most 500. */
    public List<UserAccount> users(Session session) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UserAccount, AccessRefusal> create(Session session, NewUser user) {
        throw new UnsupportedOperationException();
    }

    /** Saves name, login, role and practitioner; the password has a method of its own. */
    public Outcome<UserAccount, AccessRefusal> change(Session session, UserAccount account) {
        throw new UnsupportedOperationException();
    }

    /** Also opens a locked account again. */
    public Outcome<UserAccount, AccessRefusal> setPassword(
            Session session, UserId user, String password) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UserAccount, AccessRefusal> switchOff(Session session, UserId user) {
        throw new UnsupportedOperationException();
    }

    public Outcome<UserAccount, AccessRefusal> switchOn(Session session, UserId user) {
        throw new UnsupportedOperationException();
    }
}
