package clinic.docket.app.wiring.outage;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.outage.Journal;
import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.CuttableProxy;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ServerAddress;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Passwords;
import clinic.docket.store.session.Database;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.shell.ShellModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The desk of a shared database whose network fails. */
@ExtendWith(ApplicationExtension.class)
class OutageUiTest {
    // Three seconds are promised; a machine that builds other things meanwhile may take longer.
    private static final Duration SOON =
            Duration.ofSeconds(Boolean.getBoolean("docket.endurance") ? 3 : 15);

    private static final int PATIENCE_SECONDS = 20;

    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Background background = new Background(failure::set);
    @TempDir Path folder;
    private OpenClinic clinic;
    private CuttableProxy network;
    private Database database;
    private JotPad pad;
    private OutageWatch watch;
    private Appointment visit;

    StorageEngine engine() {
        return StorageEngine.H2_SERVER;
    }

    @Start
    void start(Stage stage) throws Exception {
        clinic = background(() -> OpenClinic.on(engine()));
        var server = ServerAddress.of(clinic.database().settings());
        network = CuttableProxy.to(server.port());
        database =
                background(() ->
                        Database.open(server.at(network.port()), Platform::isFxApplicationThread));
        // The clock of the desk stands still; the heart needs one that runs.
        long began = System.nanoTime();
        Instant base = clinic.at("08:50");
        InstantSource running = () -> base.plusNanos(System.nanoTime() - began);
        clinic.clock().set(base);
        var services =
                Services.on(
                        database,
                        clinic.clock(),
                        new Ids(clinic.clock(), new Random(5)),
                        new Passwords(4));
        visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
        var people = background(() -> DeskPeople.of(clinic.receptionist(), services));
        var frame = Frame.in(Locale.ENGLISH, SmallClinic.BERLIN.id(), clinic.clock(), background);
        desk.set(
                new Desk(
                        frame,
                        people,
                        new Ids(clinic.clock(), new Random(3)),
                        new Drafts(),
                        new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                        new Desk.Exits(_ -> {}, () -> {})));
        frame.overlay().show(desk.get().view());
        var scene = new Scene(frame.overlay(), 1440, 900);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        var safe = DayListSafe.in(folder, new Passwords(4), clinic.clock());
        watch = OutageWatch.of(database, running).orElseThrow();
        pad =
                new JotPad(
                        Journal.in(folder), new Ids(clinic.clock(), new Random(9)), clinic.clock());
        new OutageDesk(watch, pad, safe, clinic.clock()).appear(desk.get());
        watch.start();
    }

    private static <T> T background(Callable<T> work) throws Exception {
        var answer = new AtomicReference<T>();
        var thread =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                answer.set(work.call());
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        thread.join();
        return answer.get();
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            watch.stop();
            return true;
        });
        network.close();
        background.close();
        database.close();
        clinic.close();
    }

    @Test
    void saysWithinThreeSecondsThatTheDatabaseHangsAndKeepsTheDayOnScreen() throws Exception {
        eventually(() -> card().isPresent());
        assertThat(onScreen(this::status)).isEqualTo("Live");

        long cut = System.nanoTime();
        network.freeze();
        eventually(() -> banner().isPresent());

        assertThat(Duration.ofNanos(System.nanoTime() - cut)).isLessThan(SOON);
        assertThat(onScreen(() -> banner().orElseThrow()))
                .startsWith("The database does not answer since 08:50.");
        assertThat(onScreen(this::status)).isEqualTo("No connection");
        assertThat(onScreen(() -> card().isPresent())).isTrue();

        network.heal();
        eventually(() -> banner().isEmpty());
        assertThat(onScreen(this::status)).isEqualTo("Live");
        assertThat(failure.get()).isNull();
    }

    @Test
    void takesDownAnArrivalWithoutTheDatabaseAndEntersItOnceItIsBack(FxRobot robot)
            throws Exception {
        eventually(() -> card().isPresent());
        eventually(() -> !pad.model().isEmpty());
        network.cut();
        eventually(() -> banner().isPresent());

        robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        robot.write("sil", 0);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER); // Once is enough; twice is once.
        eventually(() -> Journal.in(folder).all().size() == 1);
        eventually(() -> waiting().startsWith("Jotted, not saved: 08:50: Silva Mateus"));
        assertThat(standing(visit)).isEqualTo(AppointmentStatus.BOOKED);

        network.heal();
        eventually(() -> banner().isEmpty());
        eventually(() -> Journal.in(folder).all().isEmpty());
        assertThat(standing(visit)).isEqualTo(AppointmentStatus.ARRIVED);
        eventually(() -> waiting().isEmpty());
    }

    private AppointmentStatus standing(Appointment of) {
        return clinic.visit(of.id()).orElseThrow().status();
    }

    private String waiting() {
        return desk.get().frame().overlay().lookup("#jot-waiting") instanceof VBox lines
                        && lines.getChildren().stream().findFirst().orElse(null)
                                instanceof Label line
                ? line.getText()
                : "";
    }

    private Optional<String> banner() {
        return desk.get().view().lookup("#standing") instanceof Banner banner
                ? Optional.of(banner.getAccessibleText())
                : Optional.empty();
    }

    private String status() {
        return desk.get().view().lookup("#status-connection") instanceof Label label
                ? label.getText()
                : "";
    }

    private Optional<VisitCard> card() {
        return desk.get().view().lookupAll(".visit-card").stream()
                .filter(node -> node.isVisible() && node instanceof VisitCard)
                .map(VisitCard.class::cast)
                .filter(card -> card.visit() != null && card.visit().id().equals(visit.id()))
                .findFirst();
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), question);
    }

    private static void eventually(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
    }
}
