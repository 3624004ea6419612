package clinic.docket.app.wiring.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.app.window.rounds.RightsRounds;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.Sessions;
import clinic.docket.ui.kiosk.visit.KioskStep;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.appearance.Appearance;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody in front of the kiosk of a real clinic, with their finger. */
@ExtendWith(ApplicationExtension.class)
class KioskUiTest {
    private static OpenClinic clinic;
    private static Session session;

    private final Appearance appearance = new Appearance(Locale.ENGLISH, Theme.LIGHT);
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private final AtomicReference<Kiosk> made = new AtomicReference<>();

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        var account = clinic.newKiosk();
        session = Sessions.at(account, SmallClinic.SITE.id(), "Kiosk 1");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Start
    void start(Stage stage) {
        clinic.startDay();
        var service = clinic.services().kiosk();
        var kiosk =
                new Kiosk(
                        service.place(session),
                        Kiosk.door(service, session),
                        Background.immediate(failure -> {
                            throw new AssertionError(failure);
                        }),
                        appearance,
                        clinic.clock());
        var shown = new Scene(kiosk.view(), 1366, 768);
        appearance.themeProperty().subscribe(theme -> theme.applyTo(shown));
        appearance.zoomProperty().subscribe(zoom -> TextZoom.applyTo(shown, zoom.intValue()));
        appearance.languageProperty().addListener((_, _, _) -> shown.setRoot(kiosk.view()));
        stage.setScene(shown);
        stage.show();
        scene.set(shown);
        made.set(kiosk);
    }

    @Test
    void checksInByTouch(FxRobot robot) {
        var visit = book("Silva", "09:00");
        clinic.clock().set(clinic.at("08:20"));

        touch(robot, "I have a visit today");
        touch(robot, "1");
        touch(robot, "9");
        assertThat(button("Next").isDisabled()).isTrue();
        touch(robot, "2");
        touch(robot, "Next");
        touch(robot, "S");
        touch(robot, "I");
        touch(robot, "Next");

        assertThat(texts(robot)).contains("09:00", "Dr. Adler").noneMatch(KioskUiTest::isName);
        touch(robot, "Yes, check me in");

        assertThat(texts(robot)).contains("You are checked in.");
        assertThat(clinic.visit(visit.id()).orElseThrow().status())
                .isEqualTo(AppointmentStatus.ARRIVED);
        touch(robot, "Finish");
        assertThat(texts(robot)).contains("Welcome.");
    }

    private static boolean isName(String text) {
        return text.contains("Silva") || text.contains("Mateus");
    }

    @Test
    void leavesOnlyTheDeskAfterThreeWrongTries(FxRobot robot) {
        touch(robot, "I have a visit today");
        for (int tries = 1; tries <= 3; tries++) {
            robot.write("1902");
            touch(robot, "Next");
            robot.write("qx");
            touch(robot, "Next");
            assertThat(texts(robot)).contains("We could not check you in here.");
            if (tries < 3) {
                touch(robot, "Try again");
            }
        }

        assertThat(texts(robot)).doesNotContain("Try again").contains("Call reception");
        robot.clickOn(call());
        assertThat(texts(robot)).contains("Someone comes to you.");
        assertThat(clinic.services().deskCalls().open(clinic.receptionist()))
                .extracting(each -> each.kiosk() + " " + each.kind())
                .containsExactly("Kiosk 1 CALLED");
    }

    @Test
    void wipesEverythingWhenSomebodyWalksAway(FxRobot robot) {
        touch(robot, "Deutsch");
        touch(robot, "Ich habe heute einen Termin");
        robot.write("19");
        pass(20);
        assertThat(texts(robot)).contains("Ich brauche mehr Zeit");
        touch(robot, "Ich brauche mehr Zeit");
        assertThat(texts(robot)).doesNotContain("Ich brauche mehr Zeit").contains("19");

        pass(40);

        assertThat(texts(robot)).contains("Welcome.");
        assertThat(made.get().model().birthdayProperty().get().digits()).isEmpty();
        assertThat(made.get().model().stepProperty().get()).isEqualTo(KioskStep.WELCOME);
    }

    @Test
    void sendsToReceptionWhileTheDatabaseIsGone(FxRobot robot) {
        var well = new AtomicReference<Callable<Boolean>>(() -> true);
        var pulse = made.get().pulse(() -> well.get().call(), Background.immediate(failure -> {}));
        touch(robot, "I have a visit today");
        robot.interact(pulse::look);
        assertThat(texts(robot)).contains("When were you born?");

        well.set(() -> {
            throw new IllegalStateException("gone");
        });
        clinic.clock().advance(Duration.ofMillis(500));
        robot.interact(pulse::look);
        assertThat(texts(robot)).contains("Please go to reception.");

        well.set(() -> true);
        clinic.clock().advance(Duration.ofMillis(500));
        robot.interact(pulse::look);
        assertThat(texts(robot)).contains("When were you born?");
    }

    /** The call of the database hangs; nothing on the screen waits for it. */
    @Test
    void sendsToReceptionASecondAfterTheDatabaseHasStoppedAnswering(FxRobot robot) {
        var answer = new CountDownLatch(1);
        try (var background = new Background(failure -> {})) {
            var pulse =
                    made.get()
                            .pulse(
                                    () -> {
                                        answer.await();
                                        return true;
                                    },
                                    background);
            robot.interact(pulse::look);
            assertThat(texts(robot)).contains("Welcome.");
            clinic.clock().advance(Duration.ofSeconds(1));
            robot.interact(pulse::look);
            assertThat(texts(robot)).contains("Please go to reception.");
            answer.countDown();
        }
    }

    @Test
    void servesNobodyOnceItsAccountIsSwitchedOff(FxRobot robot) {
        var users = clinic.services().users();
        var off = clinic.newKiosk("kiosk-2");
        var its = Sessions.at(off, SmallClinic.SITE.id(), "Kiosk 2");
        var entrances = new AtomicInteger();
        var rounds =
                new RightsRounds(
                        clinic.services().renewal(),
                        Background.immediate(failure -> {}),
                        () -> Optional.of(its),
                        () -> made.get().close(entrances::incrementAndGet));
        touch(robot, "I have a visit today");
        robot.write("19");
        robot.interact(rounds::look);
        assertThat(texts(robot)).contains("When were you born?");

        users.switchOff(clinic.administrator(), off.id()).orThrow();
        robot.interact(rounds::look);

        assertThat(texts(robot)).contains("This kiosk is not available.");
        assertThat(made.get().model().birthdayProperty().get().digits()).isEmpty();
        assertThat(scene.get().getRoot().lookup(".kiosk-call")).isNull();
        assertThatThrownBy(() -> clinic.services().kiosk().callDesk(its))
                .isInstanceOf(AccessDenied.class);
        users.switchOn(clinic.administrator(), off.id()).orThrow();
        robot.interact(rounds::look);
        assertThat(texts(robot)).contains("This kiosk is not available.");
        touch(robot, "For staff");
        assertThat(entrances).hasValue(1);
    }

    @Test
    void keepsTheDeskAtOnePlaceAndGrowsTheTexts(FxRobot robot) {
        var before = call().localToScene(call().getBoundsInLocal());
        touch(robot, "I have a visit today");
        assertThat(call().localToScene(call().getBoundsInLocal()).getMaxX())
                .isEqualTo(before.getMaxX());
        robot.interact(made.get().controller()::switchSize);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(call().localToScene(call().getBoundsInLocal()).getMaxX())
                .isEqualTo(before.getMaxX());
        robot.interact(made.get().controller()::switchContrast);
        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.CONTRAST);
    }

    private Appointment book(String family, String start) {
        return clinic.book(clinic.newPatient(family, "Mateus"), start);
    }

    private void pass(int seconds) {
        clinic.clock().advance(Duration.ofSeconds(seconds));
        Platform.runLater(() -> made.get().model().look(clinic.clock().instant()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void touch(FxRobot robot, String words) {
        robot.clickOn(
                robot.lookup(node ->
                                node instanceof Button button
                                        && node.getParent() != null
                                        && spoken(button).startsWith(words)
                                        && !node.getStyleClass().contains("kiosk-call"))
                        .queryButton());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(String words) {
        return (Button)
                scene.get().getRoot().lookupAll(".button").stream()
                        .filter(node -> spoken((Button) node).startsWith(words))
                        .findFirst()
                        .orElseThrow();
    }

    private Button call() {
        return (Button) scene.get().getRoot().lookup(".kiosk-call");
    }

    private static String spoken(Button button) {
        var spoken = button.getAccessibleText();
        return spoken == null ? button.getText() : spoken;
    }

    private static List<String> texts(FxRobot robot) {
        return robot
                .lookup(node -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }
}
