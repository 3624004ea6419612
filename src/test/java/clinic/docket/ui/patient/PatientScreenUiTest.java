package clinic.docket.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.ScreenFaults;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.patient.page.RecordWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The record of one patient on real services, used by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PatientScreenUiTest {
    private final OpenClinic clinic = OpenClinic.inMemory();
    private final Patient patient = clinic.newPatient("Okafor", "Amara");
    private final List<Patient> booked = new ArrayList<>();
    private final List<Patient> edited = new ArrayList<>();
    private final List<Patient> undone = new ArrayList<>();
    private final AtomicReference<PatientScreen> screen = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        clinic.startDay();
        var visit = clinic.book(patient, "15:00");
        clinic.services()
                .visits()
                .advance(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        AppointmentStatus.CONFIRMED)
                .orThrow();
        var root = new Overlay();
        screen.set(screen(clinic.administrator()));
        root.show(screen.get().view());
        scene.set(new Scene(root, 1366, 768));
        Theme.LIGHT.applyTo(scene.get());
        stage.setScene(scene.get());
        stage.show();
        screen.get().shown();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void opensTheRecordOnceShowsItAndBooksFromIt(FxRobot robot) {
        robot.write("okaf");
        robot.push(KeyCode.ENTER);

        assertThat(views()).isEqualTo(1);
        ListView<?> timeline = robot.lookup("#record-timeline").queryAs(ListView.class);
        assertThat(timeline.getItems()).hasSize(2);
        robot.clickOn("#timeline-VISITS");
        assertThat(timeline.getItems()).isEmpty();
        assertThat(UnnamedControls.in(robot.lookup(".record-page").query())).isEmpty();
        robot.push(KeyCode.E);
        assertThat(edited).hasSize(1);
        robot.push(KeyCode.B);
        assertThat(booked).extracting(Patient::id).containsExactly(patient.id());
    }

    @Test
    void tellsOfAMergeAndOffersToTakeItBack(FxRobot robot) {
        var twin = clinic.newPatient("Okafor", "Amarra");
        var merges = clinic.services().merges();
        merges.merge(clinic.administrator(), patient.id(), twin.id()).orThrow();
        screen.get().want(patient.id());
        robot.interact(screen.get()::shown);

        robot.push(KeyCode.U);

        assertThat(robot.lookup("#record-undo-merge").tryQuery()).isPresent();
        assertThat(undone).extracting(Patient::id).containsExactly(patient.id());
    }

    @Test
    void readsTheRecordAgainWheneverItComesIntoSightAndTellsWhoLooked(FxRobot robot) {
        screen.get().want(patient.id());
        robot.interact(screen.get()::shown);
        robot.interact(screen.get()::shown);

        assertThat(views()).isEqualTo(2);
        robot.clickOn("Who looked");
        TableView<?> looks = robot.lookup("#record-looks").queryAs(TableView.class);
        assertThat(looks.getItems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 200})
    void breaksLinesAndColumnsWhereTextsAreLargeInsteadOfCuttingThem(int zoom, FxRobot robot) {
        clinic.book(patient, "16:00");
        clinic.services()
                .merges()
                .merge(
                        clinic.administrator(),
                        patient.id(),
                        clinic.newPatient("Okafor", "Amarra").id())
                .orThrow();
        robot.interact(() -> TextZoom.applyTo(scene.get(), zoom));
        screen.get().want(patient.id());
        robot.interact(screen.get()::shown);
        robot.interact(() -> {}); // The cells of the timeline come with the next pulse.

        List<String> faults = new ArrayList<>();
        robot.interact(() -> faults.addAll(ScreenFaults.in(scene.get())));
        assertThat(faults).isEmpty();
    }

    @Test
    void bringsIntoViewWhatTabReachesBelowTheWindow(FxRobot robot) {
        robot.interact(() -> TextZoom.applyTo(scene.get(), 200));
        screen.get().want(patient.id());
        robot.interact(screen.get()::shown);
        var timeline = robot.lookup("#record-timeline").query();
        assertThat(bottom(timeline)).isGreaterThan(scene.get().getHeight());

        for (int i = 0; i < 12 && !timeline.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.interact(() -> {});

        assertThat(timeline.isFocused()).isTrue();
        assertThat(bottom(timeline)).isLessThanOrEqualTo(scene.get().getHeight());
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private long views() {
        return clinic.trail(patient.id().value()).stream()
                .filter(entry -> entry.action() == AuditAction.VIEW)
                .count();
    }

    private PatientScreen screen(Session session) {
        var texts = new Texts(Locale.ENGLISH);
        return new PatientScreen(
                new RecordWords(
                        texts,
                        new Formats(texts, SmallClinic.BERLIN.id()),
                        new Keys(texts),
                        clinic::day),
                Background.immediate(PatientScreenUiTest::fail),
                (typed, limit) -> clinic.services().patients().find(session, typed, limit),
                new RecordModel.Rights(true, true, true, true),
                new RecordController.Outside(
                        id -> clinic.services().records().open(session, id),
                        booked::add,
                        edited::add,
                        new RecordController.Merging(() -> {}, undone::add),
                        () -> {}));
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
