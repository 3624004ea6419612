package clinic.docket.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.schedule.Country;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.ui.kit.look.Theme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The administration by keyboard, on real services. */
@ExtendWith(ApplicationExtension.class)
class AdminUiTest {

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private AdminDesk desk;

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @BeforeEach
    void open(FxRobot robot) {
        desk = new AdminDesk();
        robot.interact(
                () -> scene.set(desk.show(stage.get(), Theme.LIGHT, Locale.ENGLISH, 1440, 900)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsADoctorWithHoursAndAnAbsence(FxRobot robot) {
        page(robot, 3);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Dr Priya Raman").push(KeyCode.TAB);
        robot.write("Dermatology");
        save(robot);

        assertThat(doctors()).extracting(Practitioner::displayName).contains("Dr Priya Raman");

        page(robot, 6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        chooseDoctor(robot, 3);
        type(robot, "admin-from", "0830");
        type(robot, "admin-until", "12");
        save(robot);

        var hours = desk.services.timetable().timetable(desk.session).hours();
        assertThat(hours)
                .filteredOn(row -> row.practitioner().equals(newDoctor().id()))
                .singleElement()
                .satisfies(row -> assertThat(row.period().from()).isEqualTo(LocalTime.of(8, 30)));

        page(robot, 7);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        chooseDoctor(robot, 3);
        type(robot, "admin-from", "8.12.2026");
        type(robot, "admin-until", "9.12.2026");
        save(robot);

        var absences = desk.services.timetable().timetable(desk.session).absences();
        assertThat(absences)
                .singleElement()
                .satisfies(row -> assertThat(row.range().length().toHours()).isEqualTo(48));
    }

    @Test
    void keepsWhatWasTypedWhenATimeDoesNotRead(FxRobot robot) {
        page(robot, 6);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        chooseDoctor(robot, 1);
        type(robot, "admin-from", "noon");
        save(robot);

        assertThat(field("admin-from").getText()).isEqualTo("noon");
        assertThat(field("admin-from").getAccessibleText()).contains("no time of day");
    }

    @Test
    void keepsAnUnsavedFormWhenAnotherRowIsWanted(FxRobot robot) {
        page(robot, 4);
        robot.interact(() -> scene.get().lookup(".table-view").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.END);
        robot.write(" upstairs");
        robot.interact(() -> scene.get().lookup(".table-view").requestFocus());
        robot.push(KeyCode.UP);

        assertThat(field("admin-name").getText()).isEqualTo("Room 2 upstairs");
        assertThat(scene.get().lookup(".banner")).isNotNull();

        robot.push(KeyCode.ESCAPE);
        assertThat(field("admin-name").getText()).isEqualTo("Room 2");
    }

    @Test
    void saysAtItsFieldThatALoginIsTaken(FxRobot robot) {
        page(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Somebody Else").push(KeyCode.TAB);
        robot.write("admin");
        type(robot, "admin-password", "a long password");
        save(robot);

        assertThat(field("admin-login").getAccessibleText()).contains("in use already");
        assertThat(field("admin-displayName").getText()).isEqualTo("Somebody Else");
    }

    @Test
    void addsAHolidayRemovesItAndPutsItBack(FxRobot robot) {
        page(robot, 8);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("25.12.2026").push(KeyCode.TAB);
        robot.write("Christmas");
        save(robot);
        assertThat(holidays()).containsExactly(LocalDate.of(2026, 12, 25));

        robot.interact(() -> button("Remove").fire());
        assertThat(holidays()).isEmpty();

        robot.interact(() -> desk.notices.undo());
        assertThat(holidays()).containsExactly(LocalDate.of(2026, 12, 25));
    }

    @Test
    void keepsThePolicyALaneAndWhatADoctorDoesNotOffer(FxRobot robot) {
        var policies = desk.services.policies();
        page(robot, 9);
        type(robot, "admin-notice", "30");
        type(robot, "admin-horizon", "0");
        save(robot);
        assertThat(field("admin-horizon").getAccessibleText()).contains("1");
        assertThat(policies.policy(desk.session).horizonDays()).isEqualTo(365);
        type(robot, "admin-horizon", "90");
        save(robot);
        assertThat(policies.policy(desk.session).horizonDays()).isEqualTo(90);
        assertThat(policies.policy(desk.session).notice(BookingSource.DESK))
                .isEqualTo(Duration.ofMinutes(30));

        page(robot, 10);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Emergencies");
        type(robot, "admin-cap", "3");
        save(robot);
        assertThat(policies.lanes(desk.session))
                .singleElement()
                .satisfies(lane -> {
                    assertThat(lane.name()).isEqualTo("Emergencies");
                    assertThat(lane.number()).isEqualTo(1);
                    assertThat(lane.cap()).isEqualTo(3);
                });

        page(robot, 11);
        robot.interact(() -> ((CheckBox) scene.get().lookup(".check-box")).fire());
        save(robot);
        assertThat(policies.withheldTypes(desk.session, doctors().getFirst().id())).hasSize(1);
    }

    @Test
    void grantsAndWithdrawsARightByKeyboardAndTakesItBack(FxRobot robot) {
        desk.addPeople();
        page(robot, 1);
        page(robot, 0);
        var julia =
                desk.services.users().users(desk.session).stream()
                        .filter(user -> user.login().equals("julia.byrne"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table().getSelectionModel().select(julia));
        robot.interact(() -> scene.get().lookup("#admin-right-VIEW_AUDIT").requestFocus());
        robot.push(KeyCode.SPACE);

        assertThat(rights(julia).granted()).containsExactly(Permission.VIEW_AUDIT);
        assertThat(scene.get().getFocusOwner().getId()).isEqualTo("admin-right-VIEW_AUDIT");
        assertThat(scene.get().getFocusOwner().getAccessibleText())
                .isEqualTo("Withdraw: Read the audit trail");

        robot.interact(() -> desk.notices.undo());
        assertThat(rights(julia).granted()).isEmpty();
        assertThat(scene.get().lookup("#admin-right-VIEW_CALENDAR")).isNull();
    }

    @Test
    void keepsAfterHowManyMinutesDesksLock(FxRobot robot) {
        page(robot, 2);
        type(robot, "admin-RECEPTIONIST", "0");
        save(robot);
        assertThat(field("admin-RECEPTIONIST").getAccessibleText()).contains("1 to 240 minutes");

        type(robot, "admin-RECEPTIONIST", "15");
        save(robot);
        assertThat(desk.services.lockTimes().times(desk.session).of(Role.RECEPTIONIST))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void choosesTheCountryByItsNameInTheOwnLanguage(FxRobot robot) {
        page(robot, 12);
        type(robot, "admin-country", "austria");
        save(robot);

        assertThat(desk.services.country().inForce(desk.session)).contains(new Country("AT"));
    }

    @Test
    void putsBothVersionsSideBySideWhenSomebodyElseSavedFirst(FxRobot robot) {
        page(robot, 3);
        var before = doctors().getFirst();
        type(robot, "admin-name", "Dr Here");
        type(robot, "admin-order", "7");
        desk.services.directory().save(desk.session, renamed(before, "Dr There", "Surgery"));
        save(robot);

        assertThat(doctors().getFirst().displayName()).isEqualTo("Dr There");
        assertThat(scene.get().lookup("#keep-order")).as("only changed here").isNotNull();
        assertThat(scene.get().lookup("#admin-save").isDisabled()).as("still open").isTrue();
        robot.interact(() -> ((ToggleButton) scene.get().lookup("#keep-name")).fire());
        save(robot);

        assertThat(doctors())
                .filteredOn(doctor -> doctor.id().equals(before.id()))
                .singleElement()
                .satisfies(doctor -> {
                    assertThat(doctor.displayName()).isEqualTo("Dr Here");
                    assertThat(doctor.speciality()).as("theirs").isEqualTo("Surgery");
                    assertThat(doctor.sortOrder()).as("mine").isEqualTo(7);
                });
    }

    private static Practitioner renamed(Practitioner doctor, String name, String speciality) {
        return new Practitioner(
                doctor.id(),
                name,
                speciality,
                doctor.colour(),
                doctor.active(),
                doctor.sortOrder(),
                doctor.version());
    }

    private UserRights rights(UserAccount user) {
        return desk.services.rights().rights(desk.session, user.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<UserAccount> table() {
        return (TableView<UserAccount>) scene.get().lookup(".table-view");
    }

    @Test
    void namesEveryControlOfEveryPage(FxRobot robot) {
        page(robot, 0);
        for (int number = 0; number < 14; number++) {
            assertThat(menu().getSelectionModel().getSelectedIndex()).isEqualTo(number);
            assertThat(UnnamedControls.in(scene.get().getRoot())).as("page %s", number).isEmpty();
            robot.push(KeyCode.DOWN);
        }
    }

    private Button button(String name) {
        return scene.get().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> holidays() {
        return desk.services.timetable().timetable(desk.session).holidays().stream()
                .map(day -> day.date())
                .toList();
    }

    private List<Practitioner> doctors() {
        return desk.services.directory().directory(desk.session).practitioners();
    }

    private Practitioner newDoctor() {
        return doctors().getLast();
    }

    private void page(FxRobot robot, int number) {
        robot.interact(() -> {
            menu().requestFocus();
            menu().getSelectionModel().select(number);
        });
    }

    private ListView<?> menu() {
        return (ListView<?>) scene.get().lookup(".admin-menu");
    }

    private void chooseDoctor(FxRobot robot, int number) {
        robot.interact(() -> scene.get().lookup("#admin-practitioner").requestFocus());
        for (int i = 0; i < number; i++) {
            robot.push(KeyCode.DOWN);
        }
    }

    private void type(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).selectAll();
        });
        robot.write(words);
    }

    private TextField field(String id) {
        return (TextField) scene.get().lookup("#" + id);
    }

    private static void save(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }
}
