package clinic.docket.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserServiceTest {
    private static final String PASSWORD = "correct horse";

    private OpenClinic clinic;
    private UserService service;
    private Session admin;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().users();
        admin = clinic.administrator();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void createsAnAccountThatCanSignIn() {
        var account = service.create(admin, user(" Julia ", Role.RECEPTIONIST)).orThrow();

        assertThat(account.login()).isEqualTo("julia");
        assertThat(service.users(admin)).contains(account);
        assertThat(clinic.services().signIn().signIn("julia", PASSWORD, "x").isDone()).isTrue();
        assertThat(clinic.trail(account.id().value()).getLast().after().values())
                .doesNotContain(PASSWORD)
                .noneMatch(value -> value.startsWith("$2"));
    }

    @Test
    void refusesALoginThatIsTakenWhateverItsCase() {
        assertThat(service.create(admin, user("RITA", Role.RECEPTIONIST)).refused())
                .contains(new AccessRefusal.LoginTaken("rita"));
        assertThat(service.change(admin, named(SmallClinic.ADMINISTRATOR, "rita")).refused())
                .contains(new AccessRefusal.LoginTaken("rita"));
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(service.create(admin, user("two words", Role.RECEPTIONIST)).refused())
                .contains(new AccessRefusal.LoginInvalid());
        assertThat(service.create(admin, user("julia", Role.DOCTOR)).refused())
                .contains(new AccessRefusal.PractitionerMissing());
        assertThat(
                        service.create(
                                        admin,
                                        new NewUser(
                                                "julia",
                                                " ",
                                                Role.RECEPTIONIST,
                                                Optional.empty(),
                                                PASSWORD))
                                .refused())
                .contains(new AccessRefusal.NameMissing());
        assertThat(
                        service.create(
                                        admin,
                                        new NewUser(
                                                "julia",
                                                "Julia",
                                                Role.RECEPTIONIST,
                                                Optional.empty(),
                                                "short"))
                                .refused())
                .contains(new AccessRefusal.PasswordTooShort(10));
    }

    @Test
    void changesAnAccountAndKeepsOnlyWhatChangedInTheTrail() {
        var changed = service.change(admin, named(SmallClinic.RECEPTIONIST, "rita.new")).orThrow();

        assertThat(changed.version()).isEqualTo(2);
        var entry = clinic.trail(changed.id().value()).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.CHANGE);
        assertThat(entry.before()).isEqualTo(Map.of("login", "rita"));
        assertThat(entry.after()).isEqualTo(Map.of("login", "rita.new"));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        service.change(admin, named(SmallClinic.RECEPTIONIST, "rita.new")).orThrow();

        assertThat(service.change(admin, named(SmallClinic.RECEPTIONIST, "other")).refused())
                .contains(new AccessRefusal.AccountChangedMeanwhile());
    }

    @Test
    void refusesToChangeAnAccountThatIsNotThere() {
        var nobody = new UserId(clinic.nextId());

        assertThat(service.switchOff(admin, nobody).refused())
                .contains(new AccessRefusal.AccountChangedMeanwhile());
        assertThat(service.setPassword(admin, nobody, PASSWORD).refused())
                .contains(new AccessRefusal.AccountChangedMeanwhile());
    }

    @Test
    void keepsTheLastAdministrator() {
        var id = SmallClinic.ADMINISTRATOR.id();

        assertThat(service.switchOff(admin, id).refused())
                .contains(new AccessRefusal.LastAdministrator());
        assertThat(
                        service.change(
                                        admin,
                                        withRole(SmallClinic.ADMINISTRATOR, Role.RECEPTIONIST))
                                .refused())
                .contains(new AccessRefusal.LastAdministrator());
        service.create(admin, user("second", Role.ADMINISTRATOR)).orThrow();
        assertThat(service.switchOff(admin, id).isDone()).isTrue();
    }

    @Test
    void switchesOffAndOnAgain() {
        var id = SmallClinic.RECEPTIONIST.id();

        assertThat(service.switchOff(admin, id).orThrow().active()).isFalse();
        assertThat(service.users(admin).getLast().id()).isEqualTo(id);
        assertThat(service.switchOn(admin, id).orThrow().active()).isTrue();
    }

    @Test
    void opensALockedAccountWithANewPassword() {
        var account = service.create(admin, user("julia", Role.RECEPTIONIST)).orThrow();
        var signIn = clinic.services().signIn();
        signIn.signIn("julia", "wrong horse!", "x");
        clinic.clock().advance(Duration.ofMillis(1));

        service.setPassword(admin, account.id(), "another horse").orThrow();

        assertThat(signIn.signIn("julia", "another horse", "x").isDone()).isTrue();
        assertThat(clinic.trail(account.id().value()))
                .filteredOn(entry -> entry.action() == AuditAction.CHANGE)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.after()).isEqualTo(Map.of("password", "replaced")));
    }

    @Test
    void refusesAPasswordThatIsTheLogin() {
        var id = service.create(admin, user("receptionist", Role.RECEPTIONIST)).orThrow().id();

        assertThat(service.setPassword(admin, id, "Receptionist").refused())
                .contains(new AccessRefusal.PasswordIsLogin());
    }

    private static NewUser user(String login, Role role) {
        return new NewUser(login, "Julia B.", role, Optional.empty(), PASSWORD);
    }

    private static UserAccount named(UserAccount account, String login) {
        return account(account, login, account.role());
    }

    private static UserAccount withRole(UserAccount account, Role role) {
        return account(account, account.login(), role);
    }

    private static UserAccount account(UserAccount account, String login, Role role) {
        return new UserAccount(
                account.id(),
                login,
                account.displayName(),
                role,
                account.practitioner(),
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                account.version());
    }
}
