package clinic.docket.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockPolicy;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.access.AccessStore;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServiceTest {
    private static final String PASSWORD = "correct horse";
    private static final String PIN = "271828";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static OpenClinic clinic;
    private static SignInService service;

    private UserAccount account;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().signIn();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void addAccount() {
        clinic.startDay();
        account =
                clinic.services()
                        .users()
                        .create(
                                clinic.administrator(),
                                new NewUser(
                                        "Julia" + NEXT.incrementAndGet(),
                                        "Julia B.",
                                        Role.RECEPTIONIST,
                                        Optional.empty(),
                                        PASSWORD))
                        .orThrow();
        clinic.clock().set(clinic.at("07:01"));
    }

    @Test
    void signsInWhateverTheCaseOfTheName() {
        var session =
                service.signIn(" " + account.login().toUpperCase(Locale.ROOT), PASSWORD, "desk-7")
                        .orThrow();

        assertThat(session.user()).isEqualTo(account.id());
        assertThat(session.role()).isEqualTo(Role.RECEPTIONIST);
        assertThat(session.workstation()).isEqualTo("desk-7");
        assertThat(session.site()).isEqualTo(SmallClinic.SITE.id());
        assertThat(stored().lastSeen()).contains(clinic.at("07:01"));
        assertThat(actions()).startsWith(AuditAction.SIGN_IN);
    }

    @Test
    void comesBackByPinWhereThePasswordWasUsedToday() {
        var session = withPin();
        clinic.clock().advance(Duration.ofHours(1));

        assertThat(pin(PIN).orThrow().user()).isEqualTo(session.user());
        assertThat(actions()).startsWith(AuditAction.SIGN_IN);
        assertThat(service.present("desk-7"))
                .filteredOn(each -> each.user().equals(account.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.pin()).isTrue());
        assertThat(service.present("desk-8")).isEmpty();
        assertThat(service.signInWithPin(account.id(), PIN, "desk-8").refused())
                .contains(new AccessRefusal.PinNeedsPassword());
    }

    @Test
    void knowsWhoWasHereTodayAfterTheWindowWasOpenedAnew() {
        withPin();
        assertThat(pin("918273").refused()).contains(new AccessRefusal.WrongPin(2));
        clinic.clock().advance(Duration.ofMinutes(5));

        var again =
                Services.on(
                                clinic.database().database(),
                                clinic.clock(),
                                new Ids(clinic.clock(), new Random(3)),
                                new Passwords(4))
                        .signIn();

        assertThat(again.present("desk-7"))
                .filteredOn(each -> each.user().equals(account.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.pin()).isTrue());
        assertThat(again.signInWithPin(account.id(), "918273", "desk-7").refused())
                .as("the wrong one before counts")
                .contains(new AccessRefusal.WrongPin(1));
        clinic.clock().advance(Duration.ofMinutes(5));
        assertThat(again.signInWithPin(account.id(), PIN, "desk-7").isDone()).isTrue();
        assertThat(again.present("desk-8")).isEmpty();
    }

    @Test
    void anotherPinCountsOnlyWhereItWasSet() {
        withPin();
        var elsewhere = service.signIn(account.login(), PASSWORD, "desk-8").orThrow();

        service.setPin(elsewhere, PASSWORD, "161803").orThrow();

        assertThat(pin("161803").refused()).contains(new AccessRefusal.PinNeedsPassword());
        assertThat(service.signInWithPin(account.id(), "161803", "desk-8").isDone()).isTrue();
    }

    @Test
    void aLockedAccountNeedsThePasswordAfterwards() {
        withPin();
        for (int i = 0; i < 5; i++) {
            service.signIn(account.login(), "wrong horse!", "desk-9");
            clinic.clock().advance(Duration.ofSeconds(20));
        }
        clinic.clock().advance(Duration.ofMinutes(16));

        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());
        assertThat(service.present("desk-7")).noneMatch(each -> each.user().equals(account.id()));
    }

    @Test
    void wantsThePasswordAgainOnTheNextDayOfTheSite() {
        withPin();
        clinic.clock().set(clinic.at("00:00").plus(Duration.ofDays(1)));

        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());
        assertThat(service.present("desk-7")).isEmpty();
    }

    @Test
    void wantsThePasswordAfterThreeWrongPins() {
        withPin();
        for (int left = 2; left >= 0; left--) {
            assertThat(pin("918273").refused()).contains(new AccessRefusal.WrongPin(left));
            assertThat(pin(PIN).refused())
                    .as("not at once")
                    .get()
                    .isInstanceOf(
                            left > 0
                                    ? AccessRefusal.AccountLocked.class
                                    : AccessRefusal.PinNeedsPassword.class);
            clinic.clock().advance(Duration.ofSeconds(4));
        }
        assertThat(actions()).startsWith(AuditAction.SIGN_IN_FAILED);
        signIn(PASSWORD).orThrow();
        assertThat(pin(PIN).result()).isPresent();
    }

    @Test
    void aRightPinForgetsTheWrongOnesBeforeIt() {
        withPin();
        for (int i = 0; i < 4; i++) {
            assertThat(pin("918273").refused()).contains(new AccessRefusal.WrongPin(2));
            clinic.clock().advance(Duration.ofSeconds(1));
            pin(PIN).orThrow();
        }
    }

    @Test
    void aNewPasswordAndASwitchedOffAccountEndThePin() {
        withPin();
        clinic.services()
                .users()
                .setPassword(clinic.administrator(), account.id(), "another horse")
                .orThrow();
        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());

        var session = service.signIn(account.login(), "another horse", "desk-7").orThrow();
        service.setPin(session, "another horse", PIN).orThrow();
        clinic.services().users().switchOff(clinic.administrator(), account.id()).orThrow();
        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());
        clinic.services().users().switchOn(clinic.administrator(), account.id()).orThrow();
        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());
    }

    @Test
    void setsNoPinWithoutThePasswordAndNoneThatIsEasy() {
        var session = signIn(PASSWORD).orThrow();

        assertThat(service.setPin(session, PASSWORD, "12345").refused())
                .contains(new AccessRefusal.PinInvalid(6));
        assertThat(service.setPin(session, PASSWORD, "987654").refused())
                .contains(new AccessRefusal.PinTooEasy());
        assertThat(service.setPin(session, "wrong horse!", PIN).refused())
                .contains(new AccessRefusal.WrongLogin());
        assertThat(pin(PIN).refused()).contains(new AccessRefusal.PinNeedsPassword());
    }

    @Test
    void countsTheSettingOfAPinAsNoSecondSignIn() {
        withPin();

        assertThat(actions()).containsOnlyOnce(AuditAction.SIGN_IN);
    }

    @Test
    void locksTheDesksOfAdministratorsSooner() {
        assertThat(service.lockAfter(signIn(PASSWORD).orThrow())).isEqualTo(Duration.ofMinutes(10));
        assertThat(service.lockAfter(clinic.administrator())).isEqualTo(Duration.ofMinutes(5));
        clinic.database()
                .transactions()
                .run(() ->
                        new AccessStore(clinic.database().transactions())
                                .putSetting(LockPolicy.setting(Role.ADMINISTRATOR), "3"));
        assertThat(service.lockAfter(clinic.administrator())).isEqualTo(Duration.ofMinutes(3));
    }

    private Session withPin() {
        var session = signIn(PASSWORD).orThrow();
        service.setPin(session, PASSWORD, PIN).orThrow();
        return session;
    }

    private Outcome<Session, AccessRefusal> pin(String pin) {
        return service.signInWithPin(account.id(), pin, "desk-7");
    }

    @Test
    void notesWhoLeaves() {
        var session = signIn(PASSWORD).orThrow();
        clinic.clock().advance(Duration.ofMinutes(1));

        service.signOut(session);

        assertThat(actions()).startsWith(AuditAction.SIGN_OUT, AuditAction.SIGN_IN);
    }

    @Test
    void givesOneAnswerToAWrongPasswordAndAnUnknownName() {
        assertThat(signIn("wrong horse!").refused()).contains(new AccessRefusal.WrongLogin());
        assertThat(service.signIn("nobody", PASSWORD, "desk-7").refused())
                .contains(new AccessRefusal.WrongLogin());
        assertThat(actions()).startsWith(AuditAction.SIGN_IN_FAILED);
    }

    @Test
    void givesTheSameAnswerForAnAccountThatIsSwitchedOff() {
        clinic.services().users().switchOff(clinic.administrator(), account.id()).orThrow();

        assertThat(signIn(PASSWORD).refused()).contains(new AccessRefusal.WrongLogin());
    }

    @Test
    void doesNotKeepANameThatNobodyHas() {
        service.signIn("my secret password", PASSWORD, "desk-8");

        var workstation =
                clinic.database()
                        .transactions()
                        .read(() ->
                                new AccessStore(clinic.database().transactions())
                                        .workstation("desk-8"))
                        .orElseThrow();
        assertThat(clinic.trail(workstation.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.SIGN_IN_FAILED);
                    assertThat(entry.user()).isEmpty();
                    assertThat(entry.before()).isEmpty();
                    assertThat(entry.after()).isEmpty();
                });
    }

    @Test
    void makesEveryWrongTryWaitLonger() {
        for (int seconds : List.of(1, 2, 4, 8)) {
            assertThat(signIn("wrong horse!").refused()).contains(new AccessRefusal.WrongLogin());
            var until = clinic.clock().instant().plusSeconds(seconds);
            assertThat(signIn(PASSWORD).refused()).contains(new AccessRefusal.AccountLocked(until));
            clinic.clock().advance(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void locksForAQuarterOfAnHourAfterFiveWrongTries() {
        for (int i = 0; i < 4; i++) {
            signIn("wrong horse!");
            clinic.clock().advance(Duration.ofSeconds(10));
        }
        var until = clinic.clock().instant().plus(Duration.ofMinutes(15));

        assertThat(signIn("wrong horse!").refused())
                .contains(new AccessRefusal.AccountLocked(until));
        clinic.clock().advance(Duration.ofMinutes(14));
        assertThat(signIn(PASSWORD).isDone()).isFalse();
        clinic.clock().advance(Duration.ofMinutes(1));
        assertThat(signIn(PASSWORD).isDone()).isTrue();
        assertThat(stored().failedAttempts()).isZero();
    }

    @Test
    void forgetsWrongTriesAfterARightOne() {
        signIn("wrong horse!");
        clinic.clock().advance(Duration.ofSeconds(1));
        signIn(PASSWORD).orThrow();

        signIn("wrong horse!");

        assertThat(stored().failedAttempts()).isEqualTo(1);
    }

    @Test
    void doesNotCountTriesWhileItIsLocked() {
        signIn("wrong horse!");
        signIn("wrong horse!");

        assertThat(stored().failedAttempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "ad\0a", "' or 1=1 --", "ädä@example.org", "💊"})
    void survivesStrangeNames(String login) {
        assertThat(service.signIn(login, PASSWORD, "desk-7").refused())
                .contains(new AccessRefusal.WrongLogin());
    }

    @Test
    void survivesPasswordsThatBcryptCannotTellApart() {
        assertThat(signIn("x".repeat(5_000)).isDone()).isFalse();
        clinic.clock().advance(Duration.ofSeconds(1));
        assertThat(signIn(PASSWORD + "\0").isDone()).isFalse();
    }

    @Test
    void letsNobodyGuessFasterByGuessingAtTheSameTime() throws InterruptedException {
        var passed = new AtomicInteger();
        var guesses =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                Thread.ofPlatform()
                                        .start(() -> {
                                            var answer = signIn("wrong " + i);
                                            if (answer.refused()
                                                    .filter(
                                                            AccessRefusal.WrongLogin.class
                                                                    ::isInstance)
                                                    .isPresent()) {
                                                passed.incrementAndGet();
                                            }
                                        }))
                        .toList();
        for (Thread guess : guesses) {
            guess.join();
        }

        assertThat(passed).hasValue(1);
    }

    @Test
    void listsNoAccountsInARealClinic() {
        var front = service.front();

        assertThat(front)
                .isEqualTo(new ClinicFront("Test clinic", "Europe/Berlin", false, List.of()));
    }

    private Outcome<Session, AccessRefusal> signIn(String password) {
        return service.signIn(account.login(), password, "desk-7");
    }

    private UserAccount stored() {
        var transactions = clinic.database().transactions();
        return transactions
                .read(() -> new AccessStore(transactions).account(account.id()))
                .orElseThrow();
    }

    private List<AuditAction> actions() {
        return clinic.trail(account.id().value()).stream().map(AuditEntry::action).toList();
    }
}
