package clinic.docket.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.BadTexts;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.setup.Plans;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.appearance.Appearance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Signing in at a real clinic, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class LoginUiTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:20:00Z"), ZoneOffset.UTC);
    private static final int CHEAP = 4;

    private final TestDatabase database = TestDatabase.inMemory();
    private final Services services =
            Services.on(
                    database.database(),
                    CLOCK,
                    new Ids(CLOCK, new Random(7)),
                    new Passwords(CHEAP));
    private final List<Session> sessions = new ArrayList<>();
    private final Map<Session, String> passwords = new HashMap<>();
    private final AtomicReference<LoginModel> shownModel = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        services.firstRun().createClinic(Plans.twoDoctors()).orThrow();
        var model = new LoginModel("Desk 1", "1.0");
        shownModel.set(model);
        var controller =
                new LoginController(
                        model,
                        new DatabaseDoor(
                                services.signIn(), "Desk 1", sessions::add, passwords::put),
                        Background.immediate(failure -> {
                            throw new AssertionError(failure);
                        }),
                        CLOCK);
        var view =
                new LoginView(
                        model,
                        controller,
                        new Appearance(Locale.ENGLISH, Theme.LIGHT),
                        new Texts(Locale.ENGLISH),
                        new Ticker(CLOCK));
        var root = new Overlay();
        root.show(view);
        var shown = new Scene(root, 1366, 768);
        Theme.LIGHT.applyTo(shown);
        stage.setScene(shown);
        stage.show();
        scene.set(shown);
        controller.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void signsInWithNameAndPassword(FxRobot robot) {
        robot.write("admin").push(KeyCode.ENTER);
        robot.write(Plans.PASSWORD).push(KeyCode.ENTER);

        assertThat(sessions).singleElement().extracting(Session::workstation).isEqualTo("Desk 1");
        assertThat(passwords.values()).containsExactly(Plans.PASSWORD);
    }

    @Test
    void saysThatTheLoginIsWrongAndKeepsTheName(FxRobot robot) {
        robot.write("admin").push(KeyCode.ENTER);
        robot.write("not the password").push(KeyCode.ENTER);

        assertThat(texts(robot)).anyMatch(text -> text.contains("not right"));
        assertThat(field("#login-name").getText()).isEqualTo("admin");
        assertThat(field("#login-password").getText()).isEmpty();
        assertThat(field("#login-password").isFocused()).isTrue();
        assertThat(sessions).isEmpty();
    }

    @Test
    void answersWhateverIsTypedAsAWrongLogin(FxRobot robot) {
        for (String bad : BadTexts.all()) {
            robot.interact(() -> {
                field("#login-name").setText(bad);
                field("#login-password").setText(bad);
                field("#login-password").requestFocus();
            });
            var typed = field("#login-name").getText();
            robot.push(KeyCode.ENTER);
            assertThat(texts(robot)).anyMatch(text -> text.contains("not right"));
            assertThat(field("#login-name").getText()).isEqualTo(typed);
        }
        assertThat(sessions).isEmpty();
    }

    @Test
    void countsDownWhileTheAccountIsLocked(FxRobot robot) {
        robot.write("admin").push(KeyCode.ENTER);
        for (int i = 0; i < 2; i++) {
            robot.write("not the password").push(KeyCode.ENTER);
        }

        assertThat(texts(robot)).anyMatch(text -> text.contains("try again in 0:0"));
        robot.write(Plans.PASSWORD).push(KeyCode.ENTER);
        assertThat(sessions).isEmpty();
    }

    @Test
    void saysWhySomebodyIsOutWithoutTellingStrangersWho(FxRobot robot) {
        robot.interact(shownModel.get()::tellEnded);

        assertThat(notice()).contains("switched off or changed").doesNotContain("Anna Admin");
        robot.write("nobody").push(KeyCode.ENTER);
        robot.write("not the password").push(KeyCode.ENTER);
        assertThat(texts(robot)).anyMatch(text -> text.contains("not right"));
        assertThat(notice()).contains("switched off or changed");
        robot.interact(shownModel.get()::cameIn);
        assertThat(scene.get().lookup("#login-notice").isVisible()).isFalse();
    }

    private String notice() {
        return String.join(" ", ScreenTexts.in((Parent) scene.get().lookup("#login-notice")));
    }

    @Test
    void namesEveryControl() {
        assertThat(UnnamedControls.in(scene.get().getRoot())).isEmpty();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private TextField field(String id) {
        return (TextField) scene.get().lookup(id);
    }
}
