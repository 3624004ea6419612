package clinic.docket.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.place.LookFile;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.ui.kit.look.Theme;
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
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window of a kiosk whose account an administrator switches off; takes its minute. */
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
class KioskWindowUiTest {
    private static final String PASSWORD = "correct horse battery";
    private static final int A_MINUTE_AND_SOME = 75;

    private final OpenClinic clinic = OpenClinic.on(StorageEngine.H2_SERVER);
    private final CountDownLatch gone = new CountDownLatch(1);
    private final AtomicReference<KioskWindow> window = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    @TempDir Path folder;

    @BeforeEach
    void open(FxRobot robot) {
        clinic.startDay();
        clinic.services()
                .users()
                .setPassword(clinic.administrator(), SmallClinic.ADMINISTRATOR.id(), PASSWORD)
                .orThrow();
        DatabaseFile.keep(folder, clinic.database().settings());
        robot.interact(() -> {
            var opened = new KioskWindow(settings(), new WindowStage(gone));
            window.set(opened);
            opened.open();
            scene.set(ShownWindow.scene());
        });
    }

    @AfterEach
    void close(FxRobot robot) throws InterruptedException {
        robot.interact(() -> window.get().close());
        assertThat(gone.await(A_MINUTE_AND_SOME, TimeUnit.SECONDS)).isTrue();
        clinic.close();
    }

    @Test
    void closesWithinAMinuteAndIsOpenedAgainByStaffAlone(FxRobot robot) throws TimeoutException {
        eventually("Set up this kiosk");
        signIn(robot);
        eventually("Welcome.");
        var kiosk = kiosk();

        clinic.services().users().switchOff(clinic.administrator(), kiosk.id()).orThrow();
        eventually("This kiosk is not available.");
        clinic.services().users().switchOn(clinic.administrator(), kiosk.id()).orThrow();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        eventually("Close the kiosk");
        robot.clickOn("Back");
        eventually("This kiosk is not available.");

        robot.clickOn("For staff");
        eventually("Set up this kiosk");
        signIn(robot);
        eventually("Welcome.");
        assertThat(kiosk().id()).isEqualTo(kiosk.id());
    }

    private UserAccount kiosk() {
        return clinic.services().users().users(clinic.administrator()).stream()
                .filter(user -> user.role() == Role.KIOSK)
                .findFirst()
                .orElseThrow();
    }

    private void signIn(FxRobot robot) {
        robot.interact(() -> {
            field(".kiosk-staff .text-field").setText(SmallClinic.ADMINISTRATOR.login());
            field(".kiosk-staff .password-field").setText(PASSWORD);
            field(".kiosk-staff .password-field").requestFocus();
        });
        robot.push(KeyCode.ENTER);
    }

    private TextField field(String selector) {
        return (TextField) scene.get().lookup(selector);
    }

    private void eventually(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                A_MINUTE_AND_SOME, TimeUnit.SECONDS, () -> texts().contains(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts() {
        Callable<List<String>> shown = () -> ScreenTexts.in(scene.get().getRoot());
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), shown);
    }

    private WindowSettings settings() {
        return new WindowSettings(
                folder,
                false,
                "Kiosk 1",
                "1.0",
                Clock.systemUTC(),
                SmallClinic.BERLIN.id(),
                new LookFile.Choices(Locale.ENGLISH, Theme.LIGHT, 100, Duration.ZERO),
                Optional.empty(),
                Optional.empty());
    }
}
