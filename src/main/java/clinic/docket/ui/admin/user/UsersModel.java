package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.LockoutPolicy;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.admin.page.PageModel;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The accounts and the form of one. The password field is always empty at first: nobody can read
 * one.
 */
public final class UsersModel extends PageModel<UserAccount> {

    /** The roles of people who sign in at a desk. */
    static final ObservableList<Role> ROLES =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(
                            Role.RECEPTIONIST, Role.DOCTOR, Role.ADMINISTRATOR));

    final StringProperty displayName = new SimpleStringProperty("");
    final StringProperty login = new SimpleStringProperty("");
    final ObjectProperty<Optional<Role>> role = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Practitioner>> practitioner =
            new SimpleObjectProperty<>(Optional.empty());
    final StringProperty password = new SimpleStringProperty("");

    /** What the person of the form may do; empty until it is read, and for somebody new. */
    final ObjectProperty<Optional<UserRights>> rights =
            new SimpleObjectProperty<>(Optional.empty());

    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();

    /** What an account is at the moment. */
    enum AccountState {
        ACTIVE,
        LOCKED,
        OFF
    }

    public UsersModel() {
        super("displayName", "login", "role", "practitioner", "password");
        watch(displayName, login, role, practitioner, password);
    }

    static AccountState state(UserAccount account, Instant now) {
        if (!account.active()) {
            return AccountState.OFF;
        }
        return LockoutPolicy.isLocked(account.lockedUntil(), now)
                ? AccountState.LOCKED
                : AccountState.ACTIVE;
    }

    Optional<Practitioner> practitioner(PractitionerId id) {
        return practitioners.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean isDoctor() {
        return role.get().filter(Role.DOCTOR::equals).isPresent();
    }

    @Override
    protected Object key(UserAccount row) {
        return row.id();
    }

    @Override
    protected String words(UserAccount row) {
        return row.displayName() + " " + row.login();
    }

    @Override
    protected void fill(UserAccount row) {
        displayName.set(row.displayName());
        login.set(row.login());
        role.set(Optional.of(row.role()));
        practitioner.set(row.practitioner().flatMap(this::practitioner));
        password.set("");
    }

    @Override
    protected void fillNew() {
        displayName.set("");
        login.set("");
        role.set(Optional.of(Role.RECEPTIONIST));
        practitioner.set(Optional.empty());
        password.set("");
    }
}
