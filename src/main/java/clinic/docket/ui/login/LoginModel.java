package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PinRule;
import clinic.docket.domain.access.UserId;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.SignInService.Present;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final ReadOnlyObjectWrapper<Optional<Door.Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<AccountChoice> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AccountChoice>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private final BooleanProperty passwordWanted = new SimpleBooleanProperty();
    private final BooleanProperty capsLock = new SimpleBooleanProperty();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<AccessRefusal>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Duration>> lockedFor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asksForPin = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private Set<UserId> drafts = Set.of();

    public LoginModel(String workstation, String version) {
        this.workstation = workstation;
        this.version = version;
        ready.bind(typed().and(checking.not()).and(notLocked()));
        asksForPin.bind(
                Bindings.createBooleanBinding(
                        () -> pinOwner().isPresent() && !passwordWanted.get(),
                        chosen,
                        passwordWanted));
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

    /** For whom a booking waits. Told before the clinic answers. */
    public void tellDrafts(Set<UserId> owners) {
        drafts = Set.copyOf(owners);
    }

    /**
     * The clinic has answered. Whoever was here last is chosen, else the first of all. Listed are
     * those who used their password here today; a demo clinic lists all its accounts.
     */
    public void show(Door.Front told) {
        var answer = told.clinic();
        chosen.set(Optional.empty());
        accounts.setAll(AccountChoice.of(tiles(answer, told.present())));
        notice.set(told.notice());
        database.set(told.notice().isPresent() ? DatabaseState.UNREACHABLE : DatabaseState.REACHED);
        var last =
                accounts.stream()
                        .filter(each -> each.account().login().equals(login.get()))
                        .findFirst();
        if (last.isPresent()) {
            last.ifPresent(this::choose);
        } else if (login.get().isEmpty()) {
            accounts.stream().findFirst().ifPresent(this::choose);
        }
        front.set(Optional.empty()); // The same clinic may have other people today.
        front.set(Optional.of(answer)); // Last: the view gives the focus to what is chosen by then.
    }

    private List<Tile> tiles(ClinicFront answer, List<Present> present) {
        var here =
                present.stream().map(each -> Tile.of(each, drafts.contains(each.user()))).toList();
        if (!answer.demo()) {
            return here;
        }
        return answer.demoAccounts().stream()
                .map(Tile::of)
                .map(tile ->
                        here.stream()
                                .filter(each -> each.login().equals(tile.login()))
                                .findFirst()
                                .map(tile::with)
                                .orElse(tile))
                .toList();
    }

    /**
     * The clinic has put an end to the session that was here: said until somebody comes in, and
     * without a name.
     */
    public void tellEnded() {
        ended.set(true);
    }

    /** Somebody has come in. */
    public void cameIn() {
        ended.set(false);
    }

    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    void askDatabase() {
        database.set(DatabaseState.ASKED);
    }

    void databaseUnreachable() {
        database.set(DatabaseState.UNREACHABLE);
    }

    void choose(AccountChoice choice) {
        chosen.set(Optional.of(choice));
        passwordWanted.set(false);
        pin.set("");
        var account = choice.account();
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

    /** Who may come in by PIN. */
    Optional<UserId> pinOwner() {
        return chosen.get().flatMap(choice -> choice.account().pin());
    }

    /** The password instead of the PIN. */
    void wantPassword() {
        passwordWanted.set(true);
        pin.set("");
    }

    /** True when this was the last one. */
    boolean addPinDigit(int digit) {
        if (lockedFor.get().isPresent() || checking.get() || pin.get().length() == PinRule.LENGTH) {
            return false;
        }
        pin.set(pin.get() + digit);
        return pin.get().length() == PinRule.LENGTH;
    }

    void removePinDigit() {
        pin.set(pin.get().isEmpty() ? "" : pin.get().substring(0, pin.get().length() - 1));
    }

    void clearPin() {
        pin.set("");
    }

    void refuse(AccessRefusal why, Instant now) {
        if (why instanceof AccessRefusal.PinNeedsPassword
                || why.equals(new AccessRefusal.WrongPin(0))) {
            wantPassword();
        }
        refusal.set(Optional.of(why));
        password.set("");
        pin.set("");
        tick(now);
    }

    void forgetPassword() {
        password.set("");
        pin.set("");
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

    /** What is not as usual. */
    ReadOnlyObjectProperty<Optional<Door.Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DatabaseState> databaseProperty() {
        return database.getReadOnlyProperty();
    }

    ObservableList<AccountChoice> accounts() {
        return accounts;
    }

    /** Empty when somebody else types their name. */
    ObjectProperty<Optional<AccountChoice>> chosenProperty() {
        return chosen;
    }

    StringProperty loginProperty() {
        return login;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /** The digits typed so far. */
    ReadOnlyStringProperty pinProperty() {
        return pin.getReadOnlyProperty();
    }

    /** Whether the PIN is asked for instead of name and password. */
    ReadOnlyBooleanProperty asksForPinProperty() {
        return asksForPin.getReadOnlyProperty();
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
