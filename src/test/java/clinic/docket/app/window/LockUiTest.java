package clinic.docket.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.place.LookFile;
import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.setup.Plans;
import clinic.docket.store.session.Database;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window: who locks finds what they typed, and nobody else does. */
@ExtendWith(ApplicationExtension.class)
class LockUiTest {
    private static final String PIN = "271828";
    private static final String PATIENT = "Vanterpool";

    @TempDir Path folder;

    private final TestClock clock = new TestClock(Fixtures.NOW);
    private CountDownLatch gone = new CountDownLatch(1);
    private final AtomicReference<DocketWindow> window = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        fillClinic();
        openWindow(robot);
        await("#login-name");
    }

    private void openWindow(FxRobot robot) {
        gone = new CountDownLatch(1);
        robot.interact(() -> {
            var opened = new DocketWindow(settings(), new WindowStage(gone));
            window.set(opened);
            opened.open();
            scene.set(ShownWindow.scene());
        });
    }

    /** Whoever was here before is offered first. */
    private void openAgain(FxRobot robot) throws TimeoutException {
        openWindow(robot);
        await("#login-else");
        robot.clickOn("#login-else");
        await("#login-name");
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(() -> window.get().close());
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void keepsTheHalfTypedBookingForItsOwnerAndFromEverybodyElse(FxRobot robot)
            throws TimeoutException {
        signIn(robot, "julia");
        assertThat(scene.get().getFocusOwner()).isInstanceOf(TimeGrid.class);
        setPin(robot);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".booking");
        robot.write(PATIENT, 0);

        var keys = new AtomicInteger();
        scene.get()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> keys.addAndGet(event.getCode().isModifierKey() ? 0 : 1));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await(".pin-pad");
        assertThat(texts()).contains("a draft").noneMatch(text -> text.contains(PATIENT));
        robot.write(PIN, 0);
        await(".booking");
        assertThat(keys).as("Ctrl+L and the PIN").hasValue(7);
        assertThat(typedPatient()).isEqualTo(PATIENT);
        assertThat(scene.get().getFocusOwner()).isInstanceOf(TextField.class);

        clock.advance(Duration.ofMinutes(10));
        await(".pin-pad");
        robot.clickOn("#login-else");
        signIn(robot, "mina");
        assertThat(scene.get().lookup(".booking")).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".booking");
        assertThat(typedPatient()).isEmpty();
        assertThat(texts()).noneMatch(text -> text.contains(PATIENT));
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("#login-else");
        assertThat(texts()).contains("a draft").noneMatch(text -> text.contains(PATIENT));
        robot.write("j");
        await(".pin-pad");
        robot.write(PIN, 0);
        await(".shell");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".draft-strip");
        assertThat(texts()).anyMatch(text -> text.contains(PATIENT));
    }

    /** Closed in the middle of typing, as at the end of a shift. */
    @Test
    void givesBackTheHalfTypedBookingAfterARestart(FxRobot robot)
            throws TimeoutException, InterruptedException {
        signIn(robot, "julia");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".booking");
        robot.write(PATIENT, 0);
        close(robot);

        openAgain(robot);
        signIn(robot, "mina");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".booking");
        assertThat(scene.get().lookup(".draft-strip").isVisible()).isFalse();
        close(robot);

        openAgain(robot);
        signIn(robot, "julia");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        await(".draft-strip");
        assertThat(texts()).anyMatch(text -> text.contains(PATIENT));
    }

    private void signIn(FxRobot robot, String login) throws TimeoutException {
        robot.interact(() -> field("#login-name").setText(login));
        robot.interact(() -> field("#login-password").setText(Plans.PASSWORD));
        robot.clickOn("#login-password").push(KeyCode.ENTER);
        await(".shell");
    }

    private void setPin(FxRobot robot) throws TimeoutException {
        robot.clickOn("#user-menu").clickOn("My PIN …");
        robot.write(Plans.PASSWORD, 0).push(KeyCode.ENTER);
        robot.write(PIN, 0).push(KeyCode.ENTER);
        robot.write(PIN, 0).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> texts().contains("Your PIN is set."));
    }

    private List<String> texts() {
        return ScreenTexts.in(scene.get().getRoot());
    }

    private String typedPatient() {
        return ((TextField) scene.get().lookup(".booking .search-field")).getText();
    }

    private TextField field(String id) {
        return (TextField) scene.get().lookup(id);
    }

    private void await(String selector) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> isShown(selector));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String selector) {
        Node node = scene.get().lookup(selector);
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private WindowSettings settings() {
        return new WindowSettings(
                folder,
                false,
                "Desk 1",
                "1.0",
                clock,
                SmallClinic.BERLIN.id(),
                new LookFile.Choices(Locale.ENGLISH, Theme.LIGHT, 100, Duration.ZERO),
                Optional.empty(),
                Optional.empty());
    }

    /** With passwords that take no time: the window checks them at the cost they have. */
    private void fillClinic() {
        try (var database =
                Database.open(DatabaseFile.settings(folder), Platform::isFxApplicationThread)) {
            var ids = new Ids(clock, new Random(5));
            var services = Services.on(database, clock, ids, new Passwords(4));
            services.firstRun().createClinic(Plans.twoDoctors()).orThrow();
            var admin = services.signIn().signIn("admin", Plans.PASSWORD, "Desk 9").orThrow();
            for (var login : List.of("julia", "mina")) {
                services.users()
                        .create(
                                admin,
                                new NewUser(
                                        login,
                                        login,
                                        Role.RECEPTIONIST,
                                        Optional.empty(),
                                        Plans.PASSWORD))
                        .orThrow();
            }
        }
    }
}
