package clinic.docket.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RightsServiceTest {
    private static final String PASSWORD = "correct horse";

    private OpenClinic clinic;
    private RightsService service;
    private Session admin;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().rights();
        admin = clinic.administrator();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void grantsARightThatIsThereFromTheNextSignInOn() {
        var julia = create("julia", Role.RECEPTIONIST);
        var before = signIn("julia");
        service.change(admin, julia, Permission.MANAGE_SCHEDULE, true).orThrow();

        assertThat(before.allows(Permission.MANAGE_SCHEDULE)).isFalse();
        assertThat(signIn("julia").allows(Permission.MANAGE_SCHEDULE)).isTrue();
        assertThat(service.rights(admin, julia))
                .contains(
                        new UserRights(
                                Role.RECEPTIONIST, Set.of(Permission.MANAGE_SCHEDULE), Set.of()));
        assertThat(clinic.trail(julia.value()))
                .anySatisfy(entry ->
                        assertThat(entry.after()).isEqualTo(Map.of("granted", "MANAGE_SCHEDULE")));
    }

    @Test
    void withdrawsARightFromWhoeverIsSignedInWhenItIsReadAgain() {
        var julia = create("julia", Role.RECEPTIONIST);
        var session = signIn("julia");
        service.change(admin, julia, Permission.FIND_PATIENT, false).orThrow();

        assertThat(clinic.services().renewal().renew(session)).isTrue();

        assertThat(catchThrowable(() -> clinic.services().patients().find(session, "sil", 6)))
                .isInstanceOf(AccessDenied.class);
        assertThat(session.allows(Permission.VIEW_PATIENT)).isTrue();
        service.change(admin, julia, Permission.FIND_PATIENT, true).orThrow();
        assertThat(service.rights(admin, julia)).contains(UserRights.of(Role.RECEPTIONIST));
    }

    @Test
    void leavesNothingToAnAccountThatWasSwitchedOffOrHasAnotherRole() {
        var julia = create("julia", Role.RECEPTIONIST);
        var session = signIn("julia");
        clinic.services().users().switchOff(admin, julia).orThrow();

        assertThat(clinic.services().renewal().renew(session)).isFalse();

        assertThat(Permission.values()).noneMatch(session::allows);
    }

    @Test
    void letsNobodyGiveWhatTheyDoNotHave() {
        var julia = create("julia", Role.RECEPTIONIST);
        var rita = SmallClinic.RECEPTIONIST.id();
        service.change(admin, julia, Permission.MANAGE_USERS, true).orThrow();
        var limited = signIn("julia");

        assertThat(service.change(limited, rita, Permission.MANAGE_SCHEDULE, true).refused())
                .contains(new AccessRefusal.RightNotYours(Permission.MANAGE_SCHEDULE));
        assertThat(service.change(limited, julia, Permission.VIEW_AUDIT, true).refused())
                .contains(new AccessRefusal.RightNotYours(Permission.VIEW_AUDIT));
        assertThat(service.change(limited, rita, Permission.MANAGE_USERS, true).isDone()).isTrue();
    }

    @Test
    void letsNobodyTakeOverWhoeverMayDoMore() {
        var julia = create("julia", Role.RECEPTIONIST);
        service.change(admin, julia, Permission.MANAGE_USERS, true).orThrow();
        var limited = signIn("julia");
        var users = clinic.services().users();
        var boss = SmallClinic.ADMINISTRATOR;

        assertThat(users.setPassword(limited, boss.id(), "another horse").refused())
                .containsInstanceOf(AccessRefusal.RightNotYours.class);
        assertThat(users.switchOff(limited, boss.id()).refused())
                .containsInstanceOf(AccessRefusal.RightNotYours.class);
        assertThat(users.create(limited, user("more", Role.ADMINISTRATOR)).refused())
                .containsInstanceOf(AccessRefusal.RightNotYours.class);
        var self = account(limited, julia);
        assertThat(users.change(limited, withRole(self, Role.ADMINISTRATOR)).refused())
                .containsInstanceOf(AccessRefusal.RightNotYours.class);
        assertThat(service.change(limited, boss.id(), Permission.VIEW_AUDIT, false).refused())
                .containsInstanceOf(AccessRefusal.RightNotYours.class);
    }

    @Test
    void keepsAnAdministratorWhoMayDoEverything() {
        var id = SmallClinic.ADMINISTRATOR.id();

        assertThat(service.change(admin, id, Permission.MANAGE_USERS, false).refused())
                .contains(new AccessRefusal.LastAdministrator());
        var second = create("second", Role.ADMINISTRATOR);
        service.change(admin, second, Permission.VIEW_AUDIT, false).orThrow();
        assertThat(service.change(admin, id, Permission.MANAGE_USERS, false).refused())
                .contains(new AccessRefusal.LastAdministrator());
        assertThat(clinic.services().users().switchOff(admin, id).refused())
                .contains(new AccessRefusal.LastAdministrator());
        service.change(admin, second, Permission.VIEW_AUDIT, true).orThrow();
        assertThat(service.change(admin, id, Permission.MANAGE_USERS, false).isDone()).isTrue();
    }

    @Test
    void grantsNothingToPatientsAndKiosks() {
        for (Role role : Set.of(Role.PATIENT, Role.KIOSK)) {
            var id = create(role.name(), role);

            assertThat(service.change(admin, id, Permission.VIEW_CALENDAR, true).refused())
                    .contains(new AccessRefusal.RoleTakesNoRights());
        }
    }

    @Test
    void leavesWhatNobodyCanWorkWithout() {
        var rita = SmallClinic.RECEPTIONIST.id();

        assertThat(service.change(admin, rita, Permission.VIEW_CALENDAR, false).refused())
                .contains(new AccessRefusal.RightNeeded(Permission.VIEW_CALENDAR));
    }

    @Test
    void forgetsWhatWasGrantedWhenTheRoleChanges() {
        var julia = create("julia", Role.RECEPTIONIST);
        service.change(admin, julia, Permission.VIEW_AUDIT, true).orThrow();
        var account = account(admin, julia);

        clinic.services().users().change(admin, withRole(account, Role.ADMINISTRATOR)).orThrow();
        var administrator = account(admin, julia);
        clinic.services()
                .users()
                .change(admin, withRole(administrator, Role.RECEPTIONIST))
                .orThrow();

        assertThat(service.rights(admin, julia)).contains(UserRights.of(Role.RECEPTIONIST));
    }

    private Session signIn(String login) {
        return clinic.services().signIn().signIn(login, PASSWORD, "desk").orThrow();
    }

    private UserId create(String login, Role role) {
        return clinic.services().users().create(admin, user(login, role)).orThrow().id();
    }

    private static NewUser user(String login, Role role) {
        return new NewUser(login, "Julia B.", role, Optional.empty(), PASSWORD);
    }

    private UserAccount account(Session session, UserId id) {
        return clinic.services().users().users(session).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static UserAccount withRole(UserAccount account, Role role) {
        return new UserAccount(
                account.id(),
                account.login(),
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
