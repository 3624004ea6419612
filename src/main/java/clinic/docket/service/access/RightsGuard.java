package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserRights;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.RightStore;
import java.util.Optional;

/**
 * Keeps people from giving themselves or others what they do not have, and the clinic from being
 * left without an administrator who may do everything. Asked inside of the transaction that
 * changes.
 */
public final class RightsGuard {
    private final AccessStore accounts;
    private final RightStore rights;

    public RightsGuard(AccessStore accounts, RightStore rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    /** Refused when these rights hold something that the person at work does not have. */
    Optional<AccessRefusal> mayGive(Session session, UserRights wanted) {
        return wanted.effective().stream()
                .filter(permission -> !session.allows(permission))
                .sorted()
                .findFirst()
                .map(AccessRefusal.RightNotYours::new);
    }

    /**
     * As {@link #mayGive}, for whoever takes over the account by its password, renames it or
     * switches it off.
     */
    Optional<AccessRefusal> mayTouch(Session session, UserAccount account) {
        return mayGive(session, rights.of(account));
    }

    /** Locks the administrators: two at the same time cannot each take the other's rights. */
    Optional<AccessRefusal> keepsAdministrator(UserAccount before, UserRights wanted, boolean on) {
        boolean was = before.active() && rights.of(before).isFullAdministrator();
        boolean stays = on && wanted.isFullAdministrator();
        if (!was || stays) {
            return Optional.empty();
        }
        long others =
                accounts.lockActive(Role.ADMINISTRATOR).stream()
                        .filter(account -> !account.id().equals(before.id()))
                        .filter(account -> rights.of(account).isFullAdministrator())
                        .count();
        return others > 0 ? Optional.empty() : Optional.of(new AccessRefusal.LastAdministrator());
    }

    /** Administrators all together and always in the same order, so that nobody waits in a ring. */
    void lock(UserAccount account) {
        if (account.role() == Role.ADMINISTRATOR) {
            accounts.lockActive(Role.ADMINISTRATOR);
        } else {
            accounts.lock(account.id());
        }
    }

    static Optional<AccessRefusal> canChange(Role role, Permission permission, boolean allowed) {
        if (!UserRights.canBeGranted(role)) {
            return Optional.of(new AccessRefusal.RoleTakesNoRights());
        }
        return allowed || UserRights.canBeWithdrawn(permission)
                ? Optional.empty()
                : Optional.of(new AccessRefusal.RightNeeded(permission));
    }
}
