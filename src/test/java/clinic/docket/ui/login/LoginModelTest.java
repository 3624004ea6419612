package clinic.docket.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.DemoAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");
    private static final DemoAccount JULIA = account("julia", "Julia Byrne");
    private static final DemoAccount JAN = account("jan", "Dr Jan Olsen");
    private static final DemoAccount DARIA = account("daria", "Daria Melnyk");

    private final LoginModel model = new LoginModel("Desk 1", "1.0");

    @Test
    void startsADemoClinicWithItsFirstAccountReadyToSignIn() {
        model.show(demo(JULIA, JAN));

        assertThat(model.loginProperty().get()).isEqualTo("julia");
        assertThat(model.passwordProperty().get()).isEqualTo("made-up");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void listsNobodyInARealClinic() {
        model.show(new ClinicFront("Riverside", "Europe/Dublin", false, List.of(JULIA)));

        assertThat(model.accounts()).isEmpty();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void givesEachAccountALetterOfItsOwnAndSkipsTitles() {
        assertThat(AccountChoice.of(List.of(JULIA, JAN, DARIA)))
                .extracting(AccountChoice::letter)
                .containsExactly("J", "A", "D");
    }

    @Test
    void choosesByLetterInAnyCase() {
        model.show(demo(JULIA, JAN, DARIA));

        assertThat(model.chooseByLetter("d")).isTrue();
        assertThat(model.loginProperty().get()).isEqualTo("daria");
        assertThat(model.chooseByLetter("x")).isFalse();
        assertThat(model.loginProperty().get()).isEqualTo("daria");
    }

    @Test
    void clearsWhatWasFilledInForSomeoneElse() {
        model.show(demo(JULIA));

        model.chooseSomeoneElse();

        assertThat(model.loginProperty().get()).isEmpty();
        assertThat(model.passwordProperty().get()).isEmpty();
    }

    @Test
    void takesOnlyThePasswordAwayAfterAWrongTry() {
        type("julia", "wrong");

        model.refuse(new AccessRefusal.WrongLogin(), NOW);

        assertThat(model.loginProperty().get()).isEqualTo("julia");
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.refusalProperty().get()).contains(new AccessRefusal.WrongLogin());
    }

    @Test
    void countsALockOutDownAndThenAllowsATry() {
        type("julia", "wrong");
        model.refuse(new AccessRefusal.AccountLocked(NOW.plusSeconds(900)), NOW);
        model.passwordProperty().set("right");
        assertThat(model.readyProperty().get()).isFalse();

        model.tick(NOW.plusSeconds(1));
        assertThat(model.lockedForProperty().get()).contains(Duration.ofSeconds(899));

        model.tick(NOW.plusSeconds(900));
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void locksOnlyTheNameItWasSaidAbout() {
        type("julia", "wrong");
        model.refuse(new AccessRefusal.AccountLocked(NOW.plusSeconds(900)), NOW);

        type("jan", "right");

        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void waitsWhileThePasswordIsChecked() {
        type("julia", "right");

        model.checkingProperty().set(true);

        assertThat(model.readyProperty().get()).isFalse();
    }

    private void type(String login, String password) {
        model.loginProperty().set(login);
        model.passwordProperty().set(password);
    }

    private static ClinicFront demo(DemoAccount... accounts) {
        return new ClinicFront("Riverside", "Europe/Dublin", true, List.of(accounts));
    }

    private static DemoAccount account(String login, String name) {
        return new DemoAccount(login, name, Role.RECEPTIONIST, "made-up");
    }
}
