package clinic.docket.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessStoreTest extends StoreContract {
    private static final String HASH = "$2a$12$abcdefghijklmnopqrstuv";

    @Test
    void returnsAccountWithItsHash() {
        UserAccount stored = add(account("Åsa" + Fresh.number(), Role.DOCTOR));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(read(() -> store().account(stored.id()))).contains(stored);
        assertThat(read(() -> store().accounts())).contains(stored);
        assertThat(read(() -> store().credentials(stored.login().toUpperCase(Locale.ROOT))))
                .contains(new Credentials(stored, HASH));
        assertThat(read(() -> store().credentials("nobody"))).isEmpty();
    }

    @Test
    void refusesTheSameLoginInOtherLetters() {
        UserAccount stored = add(account("lena" + Fresh.number(), Role.DOCTOR));

        assertThatThrownBy(() -> add(account("L" + stored.login().substring(1), Role.KIOSK)))
                .isInstanceOf(DuplicateRecord.class);
    }

    @Test
    void savingAnAccountLeavesPasswordAndTriesAlone() {
        UserAccount stored = add(account("max" + Fresh.number(), Role.RECEPTIONIST));
        write(() -> store().addFailedAttempt(stored.id()));

        UserAccount changed = write(() -> store().change(named(stored, "Max Renamed")));

        assertThat(changed.version()).isEqualTo(2);
        Credentials now = read(() -> store().credentials(stored.login())).orElseThrow();
        assertThat(now.passwordHash()).isEqualTo(HASH);
        assertThat(now.account().displayName()).isEqualTo("Max Renamed");
        assertThat(now.account().failedAttempts()).isEqualTo(1);
        assertThatThrownBy(() -> write(() -> store().change(named(stored, "Old"))))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void countsFailedTriesUntilTheRightPassword() {
        UserId id = add(account("pia" + Fresh.number(), Role.RECEPTIONIST)).id();
        var until = Fixtures.NOW.plusSeconds(900);

        assertThat(write(() -> store().addFailedAttempt(id))).isEqualTo(1);
        assertThat(write(() -> store().addFailedAttempt(id))).isEqualTo(2);
        tx().run(() -> store().lockUntil(id, until));
        assertThat(account(id).lockedUntil()).contains(until);
        assertThat(account(id).failedAttempts()).isEqualTo(2);

        tx().run(() -> store().noteSignIn(id, Fixtures.NOW));
        assertThat(account(id).lockedUntil()).isEmpty();
        assertThat(account(id).failedAttempts()).isZero();
        assertThat(account(id).lastSeen()).contains(Fixtures.NOW);
        assertThat(account(id).version()).isEqualTo(1);
    }

    @Test
    void newPasswordOpensLockedAccount() {
        UserAccount stored = add(account("udo" + Fresh.number(), Role.RECEPTIONIST));
        write(() -> store().addFailedAttempt(stored.id()));
        tx().run(() -> store().lockUntil(stored.id(), Fixtures.NOW));

        tx().run(() -> store().setPasswordHash(stored.id(), "new"));

        assertThat(read(() -> store().credentials(stored.login())))
                .contains(new Credentials(stored, "new"));
    }

    @Test
    void keepsOnePinUntilThePasswordChanges() {
        var id = add(account("ivo" + Fresh.number(), Role.RECEPTIONIST)).id();
        assertThat(read(() -> store().pinHash(id))).isEmpty();

        tx().run(() -> store().setPinHash(id, "first"));
        tx().run(() -> store().setPinHash(id, "second"));
        assertThat(read(() -> store().pinHash(id))).contains("second");

        tx().run(() -> store().setPasswordHash(id, "new"));
        assertThat(read(() -> store().pinHash(id))).isEmpty();
    }

    @Test
    void countsActiveAccountsOfRole() {
        int before = write(() -> store().lockActive(Role.PATIENT)).size();
        UserAccount one = add(account("one" + Fresh.number(), Role.PATIENT));
        add(account("two" + Fresh.number(), Role.PATIENT));
        write(() -> store().change(switchedOff(one)));

        assertThat(write(() -> store().lockActive(Role.PATIENT))).hasSize(before + 1);
    }

    @Test
    void remembersWorkstationByName() {
        String name = "desk" + Fresh.number();
        var desk = new Workstation(Fresh.id(), name, SmallClinic.SITE.id());
        tx().run(() -> store().addWorkstation(desk));
        tx().run(() ->
                store().addWorkstation(new Workstation(Fresh.id(), name, SmallClinic.SITE.id())));

        assertThat(read(() -> store().workstation(name))).contains(desk);
    }

    @Test
    void keepsSettings() {
        String name = "currency" + Fresh.number();
        assertThat(read(() -> store().setting(name))).isEmpty();
        tx().run(() -> store().putSetting(name, "EUR"));
        tx().run(() -> store().putSetting(name, "CHF"));

        assertThat(read(() -> store().setting(name))).contains("CHF");
    }

    @Test
    void knowsItsClinic() {
        assertThat(read(() -> store().clinic())).contains(new Clinic("Test clinic", false));
        assertThat(read(() -> store().demoLogins())).isEmpty();
        assertThatThrownBy(() -> tx().run(() -> store().createClinic(new Clinic("Second", true))))
                .isInstanceOf(DuplicateRecord.class);
    }

    @Test
    void demoClinicShowsItsAccounts() {
        try (var demo = engine.open()) {
            var access = new AccessStore(demo.transactions());
            demo.transactions()
                    .run(() -> {
                        access.createClinic(new Clinic("Demo", true));
                        access.add(account("anna", Role.RECEPTIONIST), HASH);
                        access.addDemoLogin("Anna", "maple-river-12");
                    });

            assertThat(demo.transactions().read(access::demoLogins))
                    .containsExactly(
                            new DemoLogin("anna", "anna", Role.RECEPTIONIST, "maple-river-12"));
        }
    }

    private AccessStore store() {
        return new AccessStore(tx());
    }

    private UserAccount add(UserAccount account) {
        return write(() -> store().add(account, HASH));
    }

    private UserAccount account(UserId id) {
        return read(() -> store().account(id)).orElseThrow();
    }

    private static UserAccount account(String login, Role role) {
        return new UserAccount(
                new UserId(Fresh.id()),
                login,
                login,
                role,
                Optional.empty(),
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static UserAccount named(UserAccount account, String name) {
        return copy(account, name, account.active());
    }

    private static UserAccount switchedOff(UserAccount account) {
        return copy(account, account.displayName(), false);
    }

    private static UserAccount copy(UserAccount account, String name, boolean active) {
        return new UserAccount(
                account.id(),
                account.login(),
                name,
                account.role(),
                account.practitioner(),
                active,
                account.failedAttempts(),
                account.lockedUntil(),
                account.lastSeen(),
                account.version());
    }
}
