package clinic.docket.service.outage;

import clinic.docket.domain.access.LockPolicy;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Credentials;
import clinic.docket.store.access.RightStore;
import clinic.docket.store.session.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Who may read the day list that a workstation keeps for an outage. */
public final class ListReaderService {
    private final Access access;
    private final Transactions transactions;
    private final AccessStore store;
    private final RightStore rights;

    public ListReaderService(Access access, Transactions transactions, AccessStore store) {
        this.access = access;
        this.transactions = transactions;
        this.store = store;
        this.rights = new RightStore(transactions);
    }

    /** Of these people; without those whose account or right is gone. */
    public List<ListReader> readers(Session session, Collection<UserId> people) {
        access.require(session, Permission.VIEW_CALENDAR);
        return transactions.read(() ->
                people.stream()
                        .map(store::account)
                        .flatMap(Optional::stream)
                        .filter(UserAccount::active)
                        .map(account -> store.credentials(account.login()))
                        .flatMap(Optional::stream)
                        .map(this::reader)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<ListReader> reader(Credentials credentials) {
        var account = credentials.account();
        UserRights allowed = rights.of(account);
        if (!allowed.allows(Permission.VIEW_CALENDAR)) {
            return Optional.empty();
        }
        return Optional.of(
                new ListReader(
                        account.id(),
                        account.login(),
                        account.displayName(),
                        account.role(),
                        allowed.allows(Permission.CHANGE_APPOINTMENT_STATUS),
                        LockPolicy.chosen(
                                account.role(), store.setting(LockPolicy.setting(account.role()))),
                        stamp(credentials.passwordHash())));
    }

    /** The hash itself has a random salt, so nobody tries passwords on what is left of it. */
    private static String stamp(String passwordHash) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(passwordHash.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256", e);
        }
    }
}
