package clinic.docket.store.access;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.store.row.access.UserRightRow;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was granted to people beyond their role, and what was withdrawn. */
public final class RightStore {
    private final Transactions transactions;

    public RightStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public UserRights of(UserAccount account) {
        return of(account.id(), account.role());
    }

    public UserRights of(UserId user, Role role) {
        List<UserRightRow> rows = queries().of(user.value());
        return new UserRights(role, permissions(rows, true), permissions(rows, false));
    }

    private static Set<Permission> permissions(List<UserRightRow> rows, boolean granted) {
        return rows.stream()
                .filter(row -> row.isGranted() == granted)
                .map(UserRightRow::permission)
                .collect(Collectors.toSet());
    }

    /** In place of what was stored for this person. */
    public void put(UserId user, UserRights rights) {
        queries().forget(user.value());
        rights.granted().forEach(each -> insert(user, each, true));
        rights.withdrawn().forEach(each -> insert(user, each, false));
    }

    private void insert(UserId user, Permission permission, boolean granted) {
        transactions.session().insert(UserRightRow.of(user.value(), permission, granted));
    }

    private RightQueries queries() {
        return new RightQueries_(transactions.session());
    }
}
