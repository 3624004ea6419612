package clinic.docket.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.outage.Journal;
import clinic.docket.app.place.LookFile;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.CuttableProxy;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a shared database that goes away: locked, and closed and opened again. */
@ExtendWith(ApplicationExtension.class)
class OutageWindowUiTest {
    private static final String PASSWORD = "correct horse battery";
    private static final int PATIENCE_SECONDS = 30;

    private final OpenClinic clinic = OpenClinic.on(StorageEngine.H2_SERVER);
    private final DatabaseSettings.SharedH2 server =
            (DatabaseSettings.SharedH2) clinic.database().settings();
    private final CuttableProxy network = CuttableProxy.to(server.port());
    private final AtomicReference<DocketWindow> window = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    @TempDir Path folder;
    private CountDownLatch gone = new CountDownLatch(0);
    private Clock clock = Clock.systemUTC();
    private Appointment visit;

    @BeforeEach
    void fill() {
        var base = clinic.at("08:50");
        clinic.clock().set(base);
        clock = Clock.offset(clock, Duration.between(clock.instant(), base));
        clinic.services()
                .users()
                .setPassword(clinic.administrator(), SmallClinic.RECEPTIONIST.id(), PASSWORD)
                .orThrow();
        visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
        DatabaseFile.keep(
                folder,
                new DatabaseSettings.SharedH2(
                        server.host(), network.port(), server.server(), server.password()));
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        closeWindow(robot);
        network.close();
        clinic.close();
    }

    @Test
    void opensTheDayListByPasswordWhileTheDatabaseIsAwayAndGoesOnAfter(FxRobot robot)
            throws TimeoutException, InterruptedException {
        openWindow(robot);
        eventually(() -> isShown("#login-name"));
        signIn(robot, ".shell");
        eventually(() -> Files.exists(folder.resolve("day-list")));

        // Locked in the outage: the password opens the list, and what happens is jotted down.
        network.freeze();
        eventually(() -> isShown("#standing"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        eventually(() -> isShown("#login-notice"));
        assertThat(texts()).noneMatch(text -> text.contains("Silva"));
        signIn(robot, "#day-list-visits");
        eventually(() -> texts().contains("Silva Mateus"));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        eventually(() -> isShown("#jot-find"));
        robot.write("sil", 0);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        eventually(() -> Journal.in(folder).all().size() == 1);
        assertThat(status()).isEqualTo(AppointmentStatus.BOOKED);

        // Closed and opened again while it lasts.
        closeWindow(robot);
        network.cut();
        openWindow(robot);
        eventually(() -> isShown("#start-day-list"));
        robot.clickOn("#start-day-list");
        eventually(() -> isShown("#login-notice"));
        signIn(robot, "#day-list-visits");
        eventually(() -> texts().contains("Silva Mateus"));
        eventually(() -> isShown("#day-list-waiting"));

        // Back: the database lets in as usual, and the arrival is entered once.
        network.heal();
        eventually(() -> isShown("#day-list-back"));
        assertThat(status()).isEqualTo(AppointmentStatus.BOOKED);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        // Who used their password here today is offered first, after a restart as well.
        eventually(() -> isShown("#login-else") && !isShown("#login-notice"));
        assertThat(texts()).contains(SmallClinic.RECEPTIONIST.displayName());
        signIn(robot, ".shell");
        eventually(() -> Journal.in(folder).all().isEmpty());
        assertThat(status()).isEqualTo(AppointmentStatus.ARRIVED);
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

    private void closeWindow(FxRobot robot) throws InterruptedException {
        robot.interact(() -> window.get().close());
        assertThat(gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void signIn(FxRobot robot, String then) throws TimeoutException {
        robot.interact(() -> field("#login-name").setText(SmallClinic.RECEPTIONIST.login()));
        robot.interact(() -> field("#login-password").setText(PASSWORD));
        robot.interact(() -> field("#login-password").requestFocus());
        robot.push(KeyCode.ENTER);
        eventually(() -> isShown(then));
    }

    private AppointmentStatus status() {
        return clinic.visit(visit.id()).orElseThrow().status();
    }

    private List<String> texts() {
        return onScreen(() -> ScreenTexts.in(scene.get().getRoot()));
    }

    private TextField field(String id) {
        return (TextField) scene.get().lookup(id);
    }

    private boolean isShown(String selector) {
        return onScreen(() -> {
            Node node = scene.get().lookup(selector);
            for (Node each = node; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), question);
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private WindowSettings settings() {
        return new WindowSettings(
                folder,
                false,
                SmallClinic.DESK.name(),
                "1.0",
                clock,
                SmallClinic.BERLIN.id(),
                new LookFile.Choices(Locale.ENGLISH, Theme.LIGHT, 100, Duration.ZERO),
                Optional.empty(),
                Optional.empty());
    }
}
