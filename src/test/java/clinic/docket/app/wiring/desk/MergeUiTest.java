package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two records of one person become one, and two again, by the keys of the desk. */
@ExtendWith(ApplicationExtension.class)
class MergeUiTest {
    private final OpenClinic clinic = OpenClinic.inMemory();
    private final Patient first = clinic.newPatient("Okafor", "Amara");
    private final Patient second = clinic.newPatient("Okafor", "Amarra");
    private final AtomicReference<Desk> desk = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        var zone = SmallClinic.BERLIN.id();
        var frame = Frame.in(Locale.ENGLISH, zone, clinic.clock(), background);
        desk.set(
                new Desk(
                        frame,
                        DeskPeople.of(clinic.administrator(), clinic.services()),
                        new Ids(clinic.clock(), new Random(3)),
                        new Drafts(),
                        new ShellModel.Look(Theme.LIGHT, Locale.ENGLISH),
                        new Desk.Exits(_ -> {}, () -> {})));
        frame.overlay().show(desk.get().view());
        var scene = new Scene(frame.overlay(), 1366, 768);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        desk.get().patients().orElseThrow().want(first.id());
        desk.get().controller().open("patients");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void mergesByKeysAndTakesItBackWithTheLastChangeOrFromTheRecord(FxRobot robot) {
        robot.push(KeyCode.D);
        assertThat(pairs()).isEqualTo(1);
        assertThat(UnnamedControls.in(robot.lookup(".duplicates-dialog").query())).isEmpty();

        robot.push(KeyCode.DIGIT1);
        assertThat(pairs()).isZero();
        robot.push(KeyCode.ESCAPE);
        assertThat(survivor(second)).isEqualTo(first.number());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(survivor(second)).isEqualTo(second.number());

        robot.push(KeyCode.D).push(KeyCode.DIGIT2).push(KeyCode.ESCAPE);
        assertThat(survivor(first)).isEqualTo(second.number());
        robot.push(KeyCode.U);
        assertThat(survivor(first)).isEqualTo(first.number());
        assertThat(texts()).contains("These are two records again");
    }

    @Test
    void asksNoMoreAboutTwoPeople(FxRobot robot) {
        robot.push(KeyCode.D).push(KeyCode.N);

        assertThat(pairs()).isZero();
        robot.push(KeyCode.ESCAPE).push(KeyCode.D);
        assertThat(pairs()).isZero();
        assertThat(survivor(second)).isEqualTo(second.number());
    }

    @Test
    void tellsNeitherBirthDateNorNumberWhileNamesAreHidden(FxRobot robot) {
        assertThat(texts()).anyMatch(text -> text.contains("1990"));

        robot.push(KeyCode.F12);
        assertNothingPersonal();
        robot.push(KeyCode.D);
        assertThat(pairs()).isEqualTo(1);
        assertNothingPersonal();
        robot.push(KeyCode.DIGIT1);
        assertNothingPersonal();
        robot.push(KeyCode.ESCAPE);
        assertThat(texts()).contains("Undo the merge");
        assertNothingPersonal();
    }

    @Test
    void hidesNamesInTheOpenListToo(FxRobot robot) {
        robot.push(KeyCode.D);
        assertThat(texts()).anyMatch(text -> text.contains("Okafor"));

        robot.interact(() -> desk.get().controller().switchNames());

        assertThat(pairs()).isEqualTo(1);
        assertNothingPersonal();
    }

    private void assertNothingPersonal() {
        var personal =
                List.of(
                        "Okafor",
                        "1990",
                        "1234567",
                        Long.toString(first.number()),
                        Long.toString(second.number()));
        assertThat(texts()).noneMatch(text -> personal.stream().anyMatch(text::contains));
    }

    private int pairs() {
        return scene().getRoot().lookupAll(".duplicate-card").size();
    }

    /** The number under which the record of this patient is kept now. */
    private long survivor(Patient patient) {
        return clinic.services()
                .records()
                .open(clinic.receptionist(), patient.id())
                .orElseThrow()
                .patient()
                .number();
    }

    private List<String> texts() {
        return ScreenTexts.in(scene().getRoot());
    }

    private Scene scene() {
        return desk.get().view().getScene();
    }
}
