package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.TrailVerification;
import clinic.docket.ui.booking.BookingStart;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.shell.KeyGuide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What somebody may not do is not on their desk, and no key does it either. */
@ExtendWith(ApplicationExtension.class)
class DeskRolesUiTest {
    private static final Set<String> STEPS = Set.of("next-step", "cancel-visit");

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private OpenClinic clinic;
    private Appointment visit;

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void offersTheReceptionEverythingButTheAdministration(FxRobot robot) {
        show(robot, clinic.receptionist());

        assertThat(offered()).containsAll(STEPS).contains("Book").doesNotContain("rail-admin");
        assertThat(desk.get().administration()).isEmpty();
    }

    @Test
    void offersDoctorsNoBookingAndNoAdministration(FxRobot robot) {
        show(robot, clinic.doctor());
        robot.interact(() -> desk.get().controller().open("calendar"));

        assertThat(offered())
                .contains("rail-my-day", "cancel-visit")
                .doesNotContain("Book", "Book next", "rail-admin");
        robot.interact(() -> desk.get().view().requestFocus());
        robot.write("b");
        assertThat(desk.get().view().getScene().lookup(".booking")).isNull();
    }

    @Test
    void offersAdministratorsEverything(FxRobot robot) {
        show(robot, clinic.administrator());

        assertThat(offered()).contains("Book", "rail-admin");
        assertThat(pages()).hasSize(15);
    }

    @Test
    void leavesOutWhatWasWithdrawnFromOnePerson(FxRobot robot) {
        var session = clinic.receptionist();
        change(Permission.CHANGE_APPOINTMENT_STATUS, false);
        change(Permission.HOLD_SLOT, false);
        clinic.services().renewal().renew(session);

        show(robot, session);

        assertThat(offered())
                .contains("cancel-visit")
                .doesNotContain("next-step", "no-show", "Book", "Book next");
    }

    @Test
    void registersNobodyForWhoeverMayNot(FxRobot robot) {
        var session = clinic.receptionist();
        change(Permission.REGISTER_PATIENT, false);
        clinic.services().renewal().renew(session);
        show(robot, session);

        robot.interact(() -> desk.get().view().requestFocus());
        robot.push(KeyCode.B);
        robot.write("Ferreira");
        robot.push(KeyCode.CONTROL, KeyCode.N);

        var dialog = desk.get().view().getScene().lookup(".booking");
        assertThat(dialog.lookup(".newcomer-row")).isNull();
        assertThat(dialog.lookup(".newcomer-form").isVisible()).isFalse();
    }

    @Test
    void keepsInSightThatTheTrailIsNotAsItWasWritten(FxRobot robot) {
        var bad = new TrailVerification.Verdict(clinic.at("08:00"), 2);
        show(robot, clinic.administrator());
        robot.interact(() -> desk.get().tellOfTrail(bad));
        assertThat(desk.get().view().lookup(".banner.danger").getAccessibleText())
                .contains("not as it was written", "2 contradictions");

        var clean = new TrailVerification.Verdict(clinic.at("08:00"), 0);
        robot.interact(() -> desk.get().tellOfTrail(clean));
        assertThat(desk.get().view().lookup(".banner.danger")).isNull();

        show(robot, clinic.receptionist());
        robot.interact(() -> desk.get().tellOfTrail(bad));
        assertThat(desk.get().view().lookup(".banner.danger")).isNull();
    }

    @Test
    void offersOnlyThePagesThatWereGranted(FxRobot robot) {
        var session = clinic.receptionist();
        change(Permission.MANAGE_SCHEDULE, true);
        clinic.services().renewal().renew(session);

        show(robot, session);

        assertThat(pages()).hasSize(12).doesNotContain("users", "rights", "locking");
    }

    /** What F1 lists is read from the keys themselves; here, that each has its words. */
    @Test
    void tellsOfEveryKeyAndOfNoneThatIsNotThere(FxRobot robot) throws IOException {
        show(robot, clinic.administrator());
        clinic.services().kiosk().callDesk(clinic.administrator());
        robot.interact(() -> desk.get().tellOfNews(new News(Set.of(), Set.of(LiveSubject.CALLS))));
        var maps = new ArrayList<KeyMap>(reach(robot));
        moveWhileAnotherDeskDoes(robot);
        maps.addAll(reach(robot));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> desk.get().day().booking().open(new BookingStart.NextFree()));
        maps.addAll(reach(robot));
        registerOnceMore(robot);
        maps.addAll(reach(robot));
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        maps.addAll(reach(robot));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).push(KeyCode.ESCAPE);
        maps.addAll(reach(robot));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.interact(() -> desk.get().patients().orElseThrow().want(visit.patient()));
        robot.interact(() -> desk.get().controller().open("patients"));
        maps.addAll(reach(robot));
        for (var dialog : List.of(KeyCode.E, KeyCode.D)) {
            robot.push(dialog);
            maps.addAll(reach(robot));
            robot.push(KeyCode.ESCAPE);
        }
        robot.interact(() -> desk.get().controller().open("admin"));
        maps.addAll(reach(robot));
        show(robot, clinic.doctor());
        maps.addAll(reach(robot));
        for (var language : Texts.SUPPORTED) {
            var texts = new Texts(language);
            var lines = new KeyGuide(texts, new Keys(texts), new Overlay()).lines(maps);
            assertThat(lines).hasSize(16).allSatisfy((_, keys) -> assertThat(keys).isNotEmpty());
        }
        var here =
                maps.stream()
                        .flatMap(map ->
                                map.names().stream()
                                        .filter(key -> key.word().isEmpty())
                                        .map(key -> map.group() + "." + key.name()))
                        .map(key -> "keys." + key.replace(" ", ""));
        // The wizard and the day list of an outage stand in place of the desk.
        assertThat(textsOfKeys().stringPropertyNames())
                .filteredOn(key -> !key.matches("keys\\.(group|setup|outage)\\..*|keys\\.\\w+"))
                .containsExactlyInAnyOrderElementsOf(here.collect(Collectors.toSet()));
    }

    /** So that the desk asks which of two versions of the visit is right. */
    private void moveWhileAnotherDeskDoes(FxRobot robot) {
        robot.interact(() -> desk.get().day().view().focusGrid());
        robot.push(KeyCode.M).push(KeyCode.DOWN);
        var stored = clinic.visit(visit.id()).orElseThrow();
        clinic.services()
                .moves()
                .resize(
                        clinic.administrator(),
                        stored.id(),
                        stored.version(),
                        stored.range().length().minus(FiveMinutes.STEP))
                .orThrow();
        robot.push(KeyCode.ENTER);
    }

    /** In the booking dialog, so that it asks about somebody who may be the same person. */
    private static void registerOnceMore(FxRobot robot) {
        robot.write("Silva 19.2").push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Mateus").push(KeyCode.TAB, KeyCode.END);
        robot.write("1990").push(KeyCode.TAB);
        robot.write("1234567").push(KeyCode.ENTER);
    }

    private static Properties textsOfKeys() throws IOException {
        try (var stream = Texts.class.getResourceAsStream("/i18n/keys.properties")) {
            var texts = new Properties();
            texts.load(stream);
            return texts;
        }
    }

    private List<KeyMap> reach(FxRobot robot) {
        var maps = new ArrayList<KeyMap>();
        robot.interact(() -> maps.addAll(KeyMap.inReach(stage.get().getScene().getRoot())));
        return maps;
    }

    private void change(Permission right, boolean allowed) {
        clinic.services()
                .rights()
                .change(clinic.administrator(), SmallClinic.RECEPTIONIST.id(), right, allowed)
                .orThrow();
    }

    private void show(FxRobot robot, Session session) {
        robot.interact(() -> {
            desk.set(ShownDesk.on(stage.get(), clinic, session));
            desk.get().day().controller().goTo(Fixtures.MONDAY);
            desk.get().day().model().selectedProperty().set(Optional.of(visit.id()));
        });
    }

    /** Buttons on screen, by id or else by name. */
    private Set<String> offered() {
        var names = new TreeSet<String>();
        for (Node button : desk.get().view().getScene().getRoot().lookupAll(".button")) {
            if (button.isVisible() && button.getId() != null) {
                names.add(button.getId());
            }
            if (button.isVisible() && button.getAccessibleText() != null) {
                names.add(button.getAccessibleText());
            }
        }
        for (Node rail : desk.get().view().lookupAll(".rail-button")) {
            names.add(String.valueOf(rail.getId()));
        }
        return names;
    }

    private List<String> pages() {
        return desk.get().administration().orElseThrow().pageNames();
    }
}
