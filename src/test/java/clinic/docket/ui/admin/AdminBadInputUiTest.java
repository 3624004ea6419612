package clinic.docket.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.text.TypedText;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.BadTexts;
import clinic.docket.ui.kit.look.Theme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks through all fields of all pages and types what nobody should. */
@ExtendWith(ApplicationExtension.class)
class AdminBadInputUiTest {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** Those with something to type: not the rights, not what doctors offer. */
    private static final List<Integer> PAGES = List.of(0, 2, 3, 4, 5, 6, 7, 8, 9);

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
        addARowToEachPage();
        robot.interact(
                () -> scene.set(desk.show(stage.get(), Theme.LIGHT, Locale.ENGLISH, 1440, 900)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesWhatIsTypedOrSaysAtTheFieldWhatIsWrong(FxRobot robot) {
        int number = 0;
        for (int page : PAGES) {
            openPage(robot, page);
            var names = fields().stream().map(Node::getId).toList();
            assertThat(names).isNotEmpty();
            for (String name : names) {
                for (String bad : BadTexts.forField(number++)) {
                    assertThat(typeAndSave(robot, name, bad))
                            .as("%s <- %.20s on page %s", name, bad, page)
                            .isEmpty();
                }
            }
        }
    }

    /** What is wrong with the answer; empty when it is stored, or refused in the right way. */
    private String typeAndSave(FxRobot robot, String name, String bad) {
        var fault = new AtomicReference<>("");
        robot.interact(() -> {
            String before = field(name).getText();
            field(name).setText(bad);
            String typed = field(name).getText();
            if (!typed.equals(before)) {
                ((Button) scene.get().lookup("#admin-save")).fire();
                fault.set(judge(name, typed));
                ((Button) scene.get().lookup("#admin-discard")).fire();
            }
        });
        return fault.get();
    }

    private String judge(String name, String typed) {
        var wrong = fields().stream().filter(AdminBadInputUiTest::isInvalid).toList();
        var field = field(name);
        if (wrong.isEmpty() && scene.get().lookup(".banner") == null) {
            return isKept(field, typed) ? "" : ": stored as " + field.getText();
        }
        if (!wrong.stream().map(Node::getId).toList().equals(List.of(name))) {
            return ": refused at " + wrong;
        }
        return field.getText().equals(typed) ? "" : ": lost what was typed";
    }

    /** Names as typed; login names in small letters; times, dates and numbers are written anew. */
    private static boolean isKept(TextField field, String typed) {
        var now = field.getText();
        return field instanceof PasswordField
                || now.equalsIgnoreCase(TypedText.line(typed))
                || now.chars().filter(Character::isDigit).count() > 0;
    }

    private static boolean isInvalid(Node field) {
        return field.getPseudoClassStates().contains(INVALID)
                && field.getAccessibleText().contains(". ");
    }

    private List<TextField> fields() {
        return scene.get().getRoot().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextField && isShown(node))
                .map(TextField.class::cast)
                .filter(field -> String.valueOf(field.getId()).startsWith("admin-"))
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private TextField field(String name) {
        return fields().stream()
                .filter(field -> name.equals(field.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void openPage(FxRobot robot, int number) {
        robot.interact(() -> {
            menu().requestFocus();
            menu().getSelectionModel().select(number);
        });
    }

    private ListView<?> menu() {
        return (ListView<?>) scene.get().lookup(".admin-menu");
    }

    private void addARowToEachPage() {
        var site = desk.session.site();
        var doctor = desk.services.directory().directory(desk.session).practitioners().getFirst();
        var start = AdminDesk.NOW.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(30));
        var times = desk.services.timetable();
        times.save(
                        desk.session,
                        new Absence(
                                new UUID(0, 1),
                                doctor.id(),
                                new TimeRange(start, start.plus(Duration.ofHours(2))),
                                AbsenceKind.LEAVE,
                                "Course",
                                0))
                .orThrow();
        times.save(
                        desk.session,
                        new Holiday(
                                new UUID(0, 2), site, LocalDate.of(2026, 12, 25), "Christmas", 0))
                .orThrow();
        desk.services
                .policies()
                .save(
                        desk.session,
                        new OverbookLane(new UUID(0, 3), site, 1, "Emergencies", 2, true, 0))
                .orThrow();
    }
}
