package clinic.docket.store.access;

import clinic.docket.domain.access.UserAccount;

/** An account together with the bcrypt hash of its password. */
public record Credentials(UserAccount account, String passwordHash) {
    /** Masked: it carries the hash. */
    @Override
    public String toString() {
        return "Credentials[" + account.id().value() + "]";
    }
}
