package clinic.docket.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.DemoAccount;
import clinic.docket.service.access.SignInService.Present;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoginModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");
    private static final DemoAccount JULIA = account("julia", "Julia Byrne");
    private static final DemoAccount JAN = account("jan", "Dr Jan Olsen");
    private static final DemoAccount DARIA = account("daria", "Daria Melnyk");

    private static final Present MINA =
            new Present(new UserId(new UUID(1, 2)), "mina", "Mina Kovač ", Role.RECEPTIONIST, true);
    private static final Present PAUL =
            new Present(new UserId(new UUID(1, 3)), "paul", "Paul ", Role.RECEPTIONIST, false);

    private final LoginModel model = new LoginModel("Desk 1", "1.0");

    @Test
    void startsADemoClinicWithItsFirstAccountReadyToSignIn() {
        show(demo(JULIA, JAN), List.of());

        assertThat(model.loginProperty().get()).isEqualTo("julia");
        assertThat(model.passwordProperty().get()).isEqualTo("made-up");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void listsNobodyInARealClinic() {
        show(real(), List.of());

        assertThat(model.accounts()).isEmpty();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void saysThatTheDatabaseIsAwayWhereTheDoorSaysSo() {
        var notice = new Door.Notice("It is away.", "Use your password.");

        model.show(new Door.Front(real(), List.of(PAUL), Optional.of(notice)));

        assertThat(model.noticeProperty().get()).contains(notice);
        assertThat(model.databaseProperty().get()).isEqualTo(DatabaseState.UNREACHABLE);
        show(real(), List.of(PAUL));
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(model.databaseProperty().get()).isEqualTo(DatabaseState.REACHED);
    }

    @Test
    void givesEachAccountALetterOfItsOwnAndSkipsTitles() {
        assertThat(AccountChoice.of(Stream.of(JULIA, JAN, DARIA).map(Tile::of).toList()))
                .extracting(AccountChoice::letter)
                .containsExactly("J", "A", "D");
    }

    @Test
    void choosesByLetterInAnyCase() {
        show(demo(JULIA, JAN, DARIA), List.of());

        assertThat(model.chooseByLetter("d")).isTrue();
        assertThat(model.loginProperty().get()).isEqualTo("daria");
        assertThat(model.chooseByLetter("x")).isFalse();
        assertThat(model.loginProperty().get()).isEqualTo("daria");
    }

    @Test
    void clearsWhatWasFilledInForSomeoneElse() {
        show(demo(JULIA), List.of());

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

    @Test
    void asksForThePinOfWhoeverUsedTheirPasswordHereToday() {
        model.tellDrafts(Set.of(MINA.user()));
        show(real(), List.of(MINA, PAUL));

        assertThat(model.accounts())
                .extracting(each -> each.account().displayName() + each.account().draft())
                .containsExactly("Mina Kovač true", "Paul false");
        assertThat(model.asksForPinProperty().get()).isTrue();
        for (int digit = 1; digit < 6; digit++) {
            assertThat(model.addPinDigit(digit)).isFalse();
        }
        assertThat(model.addPinDigit(6)).isTrue();
        assertThat(model.pinProperty().get()).isEqualTo("123456");

        model.chooseNext(1);
        assertThat(model.asksForPinProperty().get()).as("Paul has none").isFalse();
        assertThat(model.loginProperty().get()).isEqualTo("paul");
        assertThat(model.passwordProperty().get()).isEmpty();
    }

    @Test
    void asksForThePasswordAfterTheLastWrongPin() {
        show(real(), List.of(MINA));
        model.addPinDigit(7);

        model.refuse(new AccessRefusal.WrongPin(1), NOW);
        assertThat(model.pinProperty().get()).isEmpty();
        assertThat(model.asksForPinProperty().get()).isTrue();

        model.refuse(new AccessRefusal.WrongPin(0), NOW);
        assertThat(model.asksForPinProperty().get()).isFalse();
        assertThat(model.refusalProperty().get()).contains(new AccessRefusal.WrongPin(0));
    }

    @Test
    void choosesAgainWhoWasHereLast() {
        type("paul", "");
        show(real(), List.of(MINA, PAUL));

        assertThat(model.chosenProperty().get().orElseThrow().account().login()).isEqualTo("paul");
    }

    private static ClinicFront real() {
        return new ClinicFront("Riverside", "Europe/Dublin", false, List.of(JULIA));
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

    private void show(ClinicFront clinic, List<Present> present) {
        model.show(new Door.Front(clinic, present, Optional.empty()));
    }
}
