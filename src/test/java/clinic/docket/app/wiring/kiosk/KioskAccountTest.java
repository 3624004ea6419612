package clinic.docket.app.wiring.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.app.place.Secrets;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.NewUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskAccountTest {
    private static final String PASSWORD = "a long password";

    private final OpenClinic clinic = OpenClinic.inMemory();

    @TempDir Path folder;

    @BeforeEach
    void makePeople() {
        clinic.startDay();
        people("otto", Role.ADMINISTRATOR);
        people("rosa", Role.RECEPTIONIST);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void isMadeOnceByAnAdministratorAndSignsInByItselfThen() {
        assertThat(account(1).signIn()).isEmpty();

        var made = account(1).setUp("otto", PASSWORD).orThrow();
        var again = account(2).signIn().orElseThrow();

        assertThat(made.role()).isEqualTo(Role.KIOSK);
        assertThat(again.user()).isEqualTo(made.user());
        assertThat(again.workstation()).isEqualTo("Kiosk 1");
    }

    @Test
    void isNotMadeBySomebodyWhoMayNotManageUsers() {
        assertThatThrownBy(() -> account(1).setUp("rosa", PASSWORD))
                .isInstanceOf(AccessDenied.class);
        assertThat(account(1).setUp("otto", "not the password").refused())
                .contains(new AccessRefusal.WrongLogin());
        assertThat(account(1).signIn()).isEmpty();
        assertThat(kiosks()).isEmpty();
    }

    @Test
    void isLeftByWhoeverWorksHereAndNobodyElse() {
        account(1).setUp("otto", PASSWORD).orThrow();

        assertThat(account(1).leave("rosa", PASSWORD).isDone()).isTrue();
        assertThat(account(1).leave("rosa", "not the password").isDone()).isFalse();
        people("pia", Role.PATIENT);
        assertThat(account(1).leave("pia", PASSWORD).isDone()).isFalse();
    }

    @Test
    void endsWhenItIsSwitchedOff() {
        account(1).setUp("otto", PASSWORD).orThrow();
        var kiosk = kiosks().getFirst();

        clinic.services().users().switchOff(clinic.administrator(), kiosk.id()).orThrow();

        assertThat(account(2).signIn()).isEmpty();
    }

    @Test
    void comesBackOnlyByStaffOnceItWasSwitchedOff() {
        account(1).setUp("otto", PASSWORD).orThrow();
        var kiosk = kiosks().getFirst();
        var users = clinic.services().users();
        users.switchOff(clinic.administrator(), kiosk.id()).orThrow();
        account(2).close();
        users.switchOn(clinic.administrator(), kiosk.id()).orThrow();

        assertThat(account(3).signIn()).isEmpty();
        assertThatThrownBy(() -> account(3).setUp("rosa", PASSWORD))
                .isInstanceOf(AccessDenied.class);
        assertThat(account(3).signIn()).isEmpty();
        var again = account(4).setUp("otto", PASSWORD).orThrow();

        assertThat(again.user()).isEqualTo(kiosk.id());
        assertThat(account(5).signIn()).isPresent();
        assertThat(kiosks()).hasSize(1);
    }

    @Test
    void staysClosedWhenItFindsItselfSwitchedOffAtItsStart() {
        account(1).setUp("otto", PASSWORD).orThrow();
        var kiosk = kiosks().getFirst();
        var users = clinic.services().users();
        users.switchOff(clinic.administrator(), kiosk.id()).orThrow();
        assertThat(account(2).signIn()).isEmpty();

        users.switchOn(clinic.administrator(), kiosk.id()).orThrow();

        assertThat(account(3).signIn()).isEmpty();
    }

    @Test
    void getsAnotherAccountWhenStaffSetsItUpWhileTheFirstIsSwitchedOff() {
        account(1).setUp("otto", PASSWORD).orThrow();
        var kiosk = kiosks().getFirst();
        clinic.services().users().switchOff(clinic.administrator(), kiosk.id()).orThrow();

        var other = account(2).setUp("otto", PASSWORD).orThrow();

        assertThat(other.user()).isNotEqualTo(kiosk.id());
        assertThat(account(3).signIn()).isPresent();
    }

    private List<UserAccount> kiosks() {
        return clinic.services().users().users(clinic.administrator()).stream()
                .filter(user -> user.role() == Role.KIOSK)
                .toList();
    }

    private KioskAccount account(int seed) {
        return new KioskAccount(clinic.services(), Secrets.in(folder), "Kiosk 1", new Random(seed));
    }

    private void people(String login, Role role) {
        clinic.services()
                .users()
                .create(
                        clinic.administrator(),
                        new NewUser(login, login, role, Optional.empty(), PASSWORD))
                .orThrow();
    }
}
