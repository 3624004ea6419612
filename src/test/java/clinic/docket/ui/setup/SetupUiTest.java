package clinic.docket.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.BadTexts;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.service.access.Passwords;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.form.TypedInput;
import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.appearance.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The wizard by keyboard, from an empty database to the administrator's first sign-in. */
@ExtendWith(ApplicationExtension.class)
class SetupUiTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T10:20:00Z"), ZoneOffset.UTC);
    private static final Path PICTURES = Path.of("target", "screens");
    private static final int CHEAP = 4;

    private final TestDatabase database = TestDatabase.inMemory();
    private final Services services =
            Services.on(
                    database.database(),
                    CLOCK,
                    new Ids(CLOCK, new Random(7)),
                    new Passwords(CHEAP));
    private final List<String> created = new ArrayList<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private final AtomicReference<SetupController> controller = new AtomicReference<>();
    private final AtomicReference<SetupModel> model = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        var texts = new Texts(Locale.ENGLISH);
        var answers =
                new SetupModel(
                        new SetupDefaults(
                                ZoneId.of("Europe/Dublin"), Currency.getInstance("EUR"), texts));
        var controller =
                new SetupController(
                        answers,
                        services.firstRun(),
                        Background.immediate(failure -> {
                            throw new AssertionError(failure);
                        }),
                        new TypedInput(texts.locale()),
                        created::add);
        var root = new Overlay();
        root.show(
                new SetupView(
                        answers,
                        controller,
                        new Appearance(Locale.ENGLISH, Theme.LIGHT),
                        texts,
                        () -> {}));
        var shown = new Scene(root, 1366, 768);
        Theme.LIGHT.applyTo(shown);
        stage.setScene(shown);
        stage.show();
        scene.set(shown);
        model.set(answers);
        this.controller.set(controller);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void createsAClinicWhoseAdministratorCanSignIn(FxRobot robot) {
        robot.write("Riverside Clinic").push(KeyCode.ENTER);
        robot.write("Dr Lena Haddad").push(KeyCode.TAB);
        robot.write("General practice");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Dr Tomasz Nowak").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("Ada Romero").push(KeyCode.TAB);
        robot.write("ada").push(KeyCode.TAB);
        robot.write("correct horse").push(KeyCode.TAB);
        robot.write("correct horse").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);

        assertThat(created).containsExactly("ada");
        var session = services.signIn().signIn("ada", "correct horse", "Desk 1").orThrow();
        assertThat(session.role()).isEqualTo(Role.ADMINISTRATOR);
        var directory = services.directory().directory(session);
        assertThat(directory.clinicName()).isEqualTo("Riverside Clinic");
        assertThat(directory.practitioners()).hasSize(2);
        assertThat(directory.visitTypes()).hasSize(4);
    }

    @Test
    void staysOnThePageThatIsNotInOrder(FxRobot robot) {
        robot.push(KeyCode.ENTER);

        assertThat(model.get().pageProperty().get()).isEqualTo(SetupPage.CLINIC);
        robot.write("Riverside").push(KeyCode.ENTER);
        assertThat(model.get().pageProperty().get()).isEqualTo(SetupPage.DOCTORS);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(model.get().pageProperty().get()).isEqualTo(SetupPage.CLINIC);
        assertThat(model.get().clinicName.get()).isEqualTo("Riverside");
    }

    @Test
    void goesOnWithWhatIsTypedOrSaysWhatIsWrongAndKeepsIt(FxRobot robot) {
        fillIn(robot);
        int number = 0;
        for (SetupPage page : SetupPage.values()) {
            for (int field = 0; field < inputs(robot, page).size(); field++) {
                for (String bad : BadTexts.forField(number++)) {
                    typeAndGoOn(robot, page, field, bad);
                }
            }
        }
    }

    @Test
    void storesNamesInOnePieceAndWithoutWhatCannotBeSeen(FxRobot robot) {
        fillIn(robot);
        robot.interact(() -> {
            model.get().clinicName.set("Klinik Zoe\u0308 \u202e");
            model.get().turnTo(SetupPage.SUMMARY);
        });
        robot.push(KeyCode.ENTER);

        var session = services.signIn().signIn("ada", "correct horse", "Desk 1").orThrow();
        var directory = services.directory().directory(session);
        assertThat(directory.clinicName()).isEqualTo("Klinik Zoë");
        assertThat(directory.practitioners())
                .extracting(doctor -> doctor.displayName())
                .containsExactly("Dr Lena Haddad");
    }

    private void fillIn(FxRobot robot) {
        robot.interact(() -> {
            var answers = model.get();
            answers.clinicName.set("Riverside");
            answers.doctors.setAll(new DoctorRow("Dr Lena Haddad", "", "Room 1"));
            answers.displayName.set("Ada Romero");
            answers.login.set("ada");
            answers.password.set("correct horse");
            answers.repeat.set("correct horse");
        });
    }

    private List<TextField> inputs(FxRobot robot, SetupPage page) {
        robot.interact(() -> model.get().turnTo(page));
        return scene.get().getRoot().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextField && node.isVisible())
                .map(TextField.class::cast)
                .toList();
    }

    private void typeAndGoOn(FxRobot robot, SetupPage page, int number, String bad) {
        var field = inputs(robot, page).get(number);
        var before = field.getText();
        robot.interact(() -> field.setText(bad));
        var typed = field.getText();
        robot.interact(() -> controller.get().next());
        boolean wentOn = model.get().pageProperty().get() != page;
        assertThat(wentOn || !model.get().refusals().isEmpty())
                .as("%s, field %s <- %.20s", page, number, bad)
                .isTrue();
        var kept = inputs(robot, page).get(number);
        assertThat(kept.getText()).isEqualTo(typed);
        robot.interact(() -> kept.setText(before));
    }

    @Test
    void findsAZoneByTypingPartOfIt(FxRobot robot) {
        robot.push(KeyCode.TAB);
        robot.write("Berlin");

        assertThat(model.get().zone.get()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void namesEveryControlAndDrawsEveryPage(FxRobot robot) throws Exception {
        for (SetupPage page : SetupPage.values()) {
            robot.interact(() -> model.get().turnTo(page));
            assertThat(UnnamedControls.in(scene.get().getRoot())).as("%s", page).isEmpty();
            var file = PICTURES.resolve("setup-" + page.number() + "-light-en.png");
            robot.interact(() -> draw(file));
            assertThat(file).exists();
        }
    }

    private void draw(Path file) {
        try {
            Snapshot.write(scene.get(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
