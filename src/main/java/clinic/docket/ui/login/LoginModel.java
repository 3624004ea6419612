package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.DemoAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the sign-in screen shows. Survives a change of language, so nothing typed is lost; a wrong
 * try takes only the password away.
 */
public final class LoginModel {

    private final String workstation;
    private final String version;
    private final ReadOnlyObjectWrapper<Optional<ClinicFront>> front =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DatabaseState> database =
            new ReadOnlyObjectWrapper<>(DatabaseState.ASKED);
    private final ObservableList<AccountChoice> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AccountChoice>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty capsLock = new SimpleBooleanProperty();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<AccessRefusal>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Duration>> lockedFor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public LoginModel(String workstation, String version) {
        this.workstation = workstation;
        this.version = version;
        ready.bind(typed().and(checking.not()).and(notLocked()));
        // Another name may not be locked, so the countdown belongs to the name it was said about.
        login.subscribe((before, now) -> {
            if (!before.equals(now)) {
                forgetRefusal();
            }
        });
    }

    public String workstation() {
        return workstation;
    }

    public String version() {
        return version;
    }

    /** Fills the name in, for the administrator whom the first run has just made. */
    public void prefill(String loginName) {
        login.set(loginName);
    }

    /** The clinic has answered. A demo clinic starts with its first account chosen. */
    public void show(ClinicFront answer) {
        accounts.setAll(AccountChoice.of(answer.demo() ? answer.demoAccounts() : List.of()));
        database.set(DatabaseState.REACHED);
        if (login.get().isEmpty()) {
            accounts.stream().findFirst().ifPresent(this::choose);
        }
        front.set(Optional.of(answer)); // Last: the view gives the focus to what is chosen by then.
    }

    void askDatabase() {
        database.set(DatabaseState.ASKED);
    }

    void databaseUnreachable() {
        database.set(DatabaseState.UNREACHABLE);
    }

    void choose(AccountChoice choice) {
        chosen.set(Optional.of(choice));
        DemoAccount account = choice.account();
        login.set(account.login());
        password.set(account.password());
        forgetRefusal();
    }

    /** The account of this letter; false when there is none. */
    boolean chooseByLetter(String letter) {
        var found =
                accounts.stream()
                        .filter(choice -> choice.letter().equalsIgnoreCase(letter))
                        .findFirst();
        found.filter(choice -> !choice.letter().isEmpty()).ifPresent(this::choose);
        return found.isPresent();
    }

    /** Moves the choice by so many rows, stopping at both ends. */
    void chooseNext(int rows) {
        if (accounts.isEmpty()) {
            return;
        }
        int now = chosen.get().map(accounts::indexOf).orElse(rows > 0 ? -1 : accounts.size());
        choose(accounts.get(Math.clamp(now + rows, 0, accounts.size() - 1)));
    }

    void chooseSomeoneElse() {
        if (chosen.get().isPresent()) {
            chosen.set(Optional.empty());
            login.set("");
            password.set("");
        }
        forgetRefusal();
    }

    void refuse(AccessRefusal why, Instant now) {
        refusal.set(Optional.of(why));
        password.set("");
        tick(now);
    }

    void forgetPassword() {
        password.set("");
    }

    /** Counts a lock-out down; once it is over its sentence goes too. */
    void tick(Instant now) {
        if (refusal.get().orElse(null) instanceof AccessRefusal.AccountLocked(Instant until)) {
            var left = Duration.between(now, until);
            if (left.isPositive()) {
                lockedFor.set(Optional.of(left));
            } else {
                forgetRefusal();
            }
        }
    }

    private void forgetRefusal() {
        refusal.set(Optional.empty());
        lockedFor.set(Optional.empty());
    }

    private BooleanBinding typed() {
        return Bindings.createBooleanBinding(
                () -> !login.get().isBlank() && !password.get().isEmpty(), login, password);
    }

    private BooleanBinding notLocked() {
        return Bindings.createBooleanBinding(() -> lockedFor.get().isEmpty(), lockedFor);
    }

    /** The clinic as far as it is known. */
    public ReadOnlyObjectProperty<Optional<ClinicFront>> frontProperty() {
        return front.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DatabaseState> databaseProperty() {
        return database.getReadOnlyProperty();
    }

    ObservableList<AccountChoice> accounts() {
        return accounts;
    }

    /** Empty in a real clinic, and when somebody else types their name. */
    ObjectProperty<Optional<AccountChoice>> chosenProperty() {
        return chosen;
    }

    StringProperty loginProperty() {
        return login;
    }

    StringProperty passwordProperty() {
        return password;
    }

    BooleanProperty capsLockProperty() {
        return capsLock;
    }

    /** True while the password is being checked. */
    BooleanProperty checkingProperty() {
        return checking;
    }

    ReadOnlyObjectProperty<Optional<AccessRefusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What is left of a lock-out. */
    ReadOnlyObjectProperty<Optional<Duration>> lockedForProperty() {
        return lockedFor.getReadOnlyProperty();
    }

    /** Whether signing in is possible now. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
