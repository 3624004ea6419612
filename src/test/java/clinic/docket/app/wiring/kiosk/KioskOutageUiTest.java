package clinic.docket.app.wiring.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.CuttableProxy;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.ServerAddress;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Sessions;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.watch.Pulse;
import clinic.docket.ui.part.appearance.Appearance;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A kiosk whose server hangs: connections stay, and nothing answers. */
@ExtendWith(ApplicationExtension.class)
class KioskOutageUiTest {
    // Three seconds are promised; a machine that builds other things meanwhile may take longer.
    private static final Duration SOON =
            Duration.ofSeconds(Boolean.getBoolean("docket.endurance") ? 3 : 15);

    private static final int PATIENCE_SECONDS = 20;

    private final OpenClinic clinic = OpenClinic.on(StorageEngine.H2_SERVER);
    private final ServerAddress server = ServerAddress.of(clinic.database().settings());
    private final CuttableProxy network = CuttableProxy.to(server.port());
    private final Database database =
            Database.open(server.at(network.port()), Platform::isFxApplicationThread);
    private final Background background = new Background(failure -> {});
    private final Background heartbeats = new Background(failure -> {});
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Pulse> pulse = new AtomicReference<>();

    @Start
    void start(Stage given) {
        stage.set(given);
    }

    @BeforeEach
    void open(FxRobot robot) {
        var account = clinic.newKiosk();
        var session = Sessions.at(account, SmallClinic.SITE.id(), "Kiosk 1");
        var utc = Clock.systemUTC();
        var clock = Clock.offset(utc, Duration.between(utc.instant(), clinic.at("08:50")));
        var services =
                Services.on(database, clock, new Ids(clock, new Random(5)), new Passwords(4));
        var service = services.kiosk();
        var place = service.place(session);
        robot.interact(() -> {
            var kiosk =
                    new Kiosk(
                            place,
                            Kiosk.door(service, session),
                            background,
                            new Appearance(Locale.ENGLISH, Theme.LIGHT),
                            clock);
            scene.set(new Scene(kiosk.view(), 1366, 768));
            Theme.LIGHT.applyTo(scene.get());
            stage.get().setScene(scene.get());
            stage.get().show();
            pulse.set(kiosk.pulse(() -> service.isThere(session), heartbeats));
            pulse.get().start();
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> pulse.get().stop());
        network.close();
        heartbeats.close();
        background.close();
        database.close();
        clinic.close();
    }

    @Test
    void sendsToReceptionWithinThreeSecondsAndComesBackByItself() throws TimeoutException {
        eventuallySays("Welcome.");

        long frozen = System.nanoTime();
        network.freeze();
        eventuallySays("Please go to reception.");
        assertThat(Duration.ofNanos(System.nanoTime() - frozen)).isLessThan(SOON);

        network.heal();
        eventuallySays("Welcome.");
    }

    private void eventuallySays(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                                () -> ScreenTexts.in(scene.get().getRoot()).contains(words)));
    }
}
