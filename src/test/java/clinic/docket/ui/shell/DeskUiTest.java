package clinic.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.ScreenTexts;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.slot.WhyNotBox;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The desk by keyboard and mouse, over the sample day. */
@ExtendWith(ApplicationExtension.class)
class DeskUiTest {
    private SampleDesk desk;

    @Start
    void open(Stage stage) {
        desk = new SampleDesk(Locale.ENGLISH);
        var scene = new Scene(desk.overlay, 1440, 900);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        desk.calendarView.focusGrid();
    }

    @Test
    void arrowsAndTabGoFromVisitToVisit(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo(id("Tran", "Thi Hoa"));

        robot.type(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo(id("Lefèvre", "Claire"));

        robot.type(KeyCode.UP);
        robot.type(KeyCode.TAB);
        assertThat(chosen()).isEqualTo(id("Okafor", "Amara"));

        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(chosen()).isEqualTo(id("Tran", "Thi Hoa"));
    }

    @Test
    void enterTakesTheNextStepAndCtrlZTakesItBack(FxRobot robot) {
        robot.interact(desk::chooseOkafor);

        robot.type(KeyCode.ENTER);
        assertThat(desk.asked).containsExactly("advance to CHECKED_IN");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(desk.asked).endsWith("step back");
    }

    @Test
    void keysStillWorkAfterAStepByMouse(FxRobot robot) {
        robot.interact(desk::chooseOkafor);

        robot.clickOn("#next-step").type(KeyCode.ENTER);
        assertThat(desk.asked).containsExactly("advance to CHECKED_IN", "advance to IN_PROGRESS");

        robot.clickOn("Today").type(KeyCode.DOWN).type(KeyCode.N);
        assertThat(desk.asked).endsWith("advance to NO_SHOW");
        assertThat(chosen()).isEqualTo(id("Moreau", "Hugo"));
    }

    @Test
    void lettersMarkArrivedAndNoShow(FxRobot robot) {
        robot.interact(desk::chooseOkafor);

        robot.type(KeyCode.A).type(KeyCode.N).type(KeyCode.F);

        assertThat(desk.asked)
                .containsExactly("advance to ARRIVED", "advance to NO_SHOW", "book next");
    }

    @Test
    void cancellingAsksWhoAndWhy(FxRobot robot) {
        robot.interact(desk::chooseOkafor);

        robot.type(KeyCode.X);
        robot.clickOn("#confirm-cancel");
        assertThat(desk.asked).as("no reason yet").isEmpty();

        robot.clickOn("#cancelled-by-CLINIC").clickOn("#cancel-reason").write("Doctor ill");
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);

        assertThat(desk.asked).containsExactly("cancel by CLINIC: Doctor ill");
        assertThat(desk.visit.visit().orElseThrow().appointment().status())
                .isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void escapeKeepsTheVisit(FxRobot robot) {
        robot.interact(desk::chooseOkafor);

        robot.type(KeyCode.X).type(KeyCode.ESCAPE);
        assertThat(desk.overlay.dialogOpenProperty().get()).isFalse();
        assertThat(desk.visit.visit()).isPresent();

        robot.type(KeyCode.ESCAPE);
        assertThat(desk.visit.visit()).isEmpty();
        assertThat(desk.calendar.selectedProperty().get()).isEmpty();
    }

    @Test
    void keysGoFromDayToDay(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertThat(desk.calendar.dateProperty().get()).isEqualTo(SampleDay.DATE.plusDays(1));

        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(desk.calendar.dateProperty().get()).isEqualTo(SampleDay.DATE.minusDays(6));

        robot.type(KeyCode.T);
        assertThat(desk.calendar.dateProperty().get()).isEqualTo(SampleDay.DATE);
    }

    @Test
    void theMonthMarksADayByTheArrowsAndEnterOpensIt(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        assertThat(ScreenTexts.in(robot.lookup(".month-page").query()))
                .contains("20 visits\n7\u00a0h free", "closed", "Today");

        robot.type(KeyCode.DOWN).type(KeyCode.PAGE_UP).type(KeyCode.LEFT);
        assertThat(desk.calendar.dateProperty().get()).isEqualTo("2026-10-31");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(desk.calendar.dateProperty().get()).isEqualTo("2026-11-30");

        robot.type(KeyCode.T).type(KeyCode.ENTER).type(KeyCode.DOWN);
        assertThat(desk.calendar.spanProperty().get()).isEqualTo(Span.DAY);
        assertThat(chosen()).isEqualTo(id("Tran", "Thi Hoa"));
    }

    @Test
    void theBarStaysInTheWindowWithLargeTexts(FxRobot robot) {
        var bar = robot.lookup(".top-bar").queryAs(Region.class);
        assertThat(robot.lookup(".top-bar .counts").query().isVisible()).isTrue();
        assertThat(rightmost(bar)).isLessThanOrEqualTo(bar.getWidth());
        double oneRow = bar.getHeight() / TextZoom.USUAL;

        for (int percent : TextZoom.STEPS) {
            robot.interact(() -> TextZoom.applyTo(desk.overlay.getScene(), percent));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(rightmost(bar)).as("%d %%", percent).isLessThanOrEqualTo(bar.getWidth());
            assertThat(bar.getWidth()).isLessThanOrEqualTo(desk.overlay.getWidth());
        }
        assertThat(bar.getHeight()).isGreaterThan(oneRow * TextZoom.STEPS.getLast() * 1.5);
    }

    private static double rightmost(Region bar) {
        return bar.getChildrenUnmodifiable().stream()
                .filter(Node::isManaged)
                .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                .max()
                .orElseThrow();
    }

    @Test
    void aTypedDateGoesThere(FxRobot robot) {
        robot.type(KeyCode.G).write("8.12").type(KeyCode.ENTER);

        assertThat(desk.calendar.dateProperty().get()).isEqualTo("2026-12-08");
    }

    @Test
    void signsChangeTheScale(FxRobot robot) {
        robot.write("+");
        assertThat(desk.calendar.scaleProperty().get()).isEqualTo(Scale.LARGE);

        robot.write("0");
        assertThat(desk.calendar.scaleProperty().get()).isEqualTo(Scale.FIT_DAY);
    }

    @Test
    void aClickChoosesAVisitAndFreeTimeBooks(FxRobot robot) {
        var card =
                robot.lookup(".visit-card")
                        .match((VisitCard each) ->
                                each.visit() != null
                                        && each.visit().id().equals(id("Okafor", "Amara")))
                        .query();
        robot.clickOn(card);
        assertThat(chosen()).isEqualTo(id("Okafor", "Amara"));

        var free =
                robot.lookup(".block-tile")
                        .match(each -> "10\u00a0min free".equals(each.getAccessibleText()))
                        .query();
        robot.moveTo(free).clickOn(free, MouseButton.PRIMARY);
        assertThat(desk.asked).anyMatch(each -> each.startsWith("book at 11:5"));
    }

    @Test
    void saysWhyTheTimeOfTheChosenVisitIsNotFreeAndLeadsToTheBooking(FxRobot robot) {
        robot.interact(desk::chooseOkafor);
        robot.interact(desk.calendarView::focusGrid);
        robot.write("?");
        var box = (WhyNotBox) robot.lookup(".why-not").query();
        assertThat(box.isFocused()).isTrue();
        assertThat(box.getAccessibleText())
                .contains("with Dr Lena Haddad not free?", "does not work");
        robot.push(KeyCode.ENTER);
        assertThat(desk.asked).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.asked).containsExactly("close");
        assertThat(box.getParent().isVisible()).isFalse();
    }

    @Test
    void everyCardTellsTheScreenReaderEverything(FxRobot robot) {
        var texts =
                robot.lookup(".visit-card").queryAll().stream()
                        .filter(each -> each.isVisible())
                        .map(each -> each.getAccessibleText())
                        .toList();

        assertThat(texts).hasSizeGreaterThan(100).allMatch(each -> each.contains(" to "));
    }

    @Test
    void theRailOpensScreensAndCtrlLLocks(FxRobot robot) {
        robot.clickOn("#rail-admin");
        assertThat(desk.calendarView.getScene()).isNull();

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(desk.calendarView.getScene()).isNotNull();

        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertThat(desk.asked).containsExactly("lock");
    }

    @Test
    void theUserMenuChoosesThemeAndLanguage(FxRobot robot) {
        robot.clickOn("#user-menu").clickOn("Dark");
        robot.clickOn("#user-menu").clickOn("Deutsch");

        assertThat(desk.asked).containsExactly("look DARK en", "look DARK de");
    }

    @Test
    void f12HidesEveryNameAlsoFromTheEarAndShowsThemAgain(FxRobot robot) {
        robot.interact(desk::chooseOkafor);
        robot.type(KeyCode.ENTER); // A toast tells of the patient.
        robot.type(KeyCode.X);
        robot.interact(() -> desk.overlay.applyCss());
        assertThat(names()).contains("Okafor", "Tran");
        assertThat(ScreenTexts.in(desk.overlay)).anyMatch(text -> text.contains("example.org"));

        robot.type(KeyCode.F12);
        robot.interact(() -> desk.overlay.layout());
        assertThat(names()).isEmpty();
        assertThat(ScreenTexts.in(desk.overlay))
                .noneMatch(text -> text.contains("example.org"))
                .anyMatch(text -> text.contains("O. A., 10:50"));

        robot.clickOn("#cancel-reason").type(KeyCode.F12);
        robot.interact(() -> desk.overlay.layout());
        assertThat(names()).contains("Okafor", "Tran");
    }

    @Test
    void f1ListsTheKeysOfTheScreenAndEscCloses(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(ScreenTexts.in(robot.lookup("#key-guide").query()))
                .contains("A: Mark as arrived", "F12: Hide or show the names of patients")
                .contains("Ctrl 1: Calendar", "+: Larger scale");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-guide").tryQuery()).isEmpty();

        robot.clickOn("#rail-help").type(KeyCode.F1);
        assertThat(robot.lookup("#key-guide").tryQuery()).isEmpty();
    }

    /** The family names of the day that anything on screen says. */
    private Set<String> names() {
        var said = ScreenTexts.in(desk.overlay);
        return SampleDay.sheet().doctors().stream()
                .flatMap(doctor -> doctor.visits().stream())
                .map(visit -> visit.patientName().family())
                .filter(name -> said.stream().anyMatch(word(name)))
                .collect(Collectors.toSet());
    }

    /** The whole word: "Berg" is in "Bergmann" too. */
    private static Predicate<String> word(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").asPredicate();
    }

    private AppointmentId chosen() {
        return desk.calendar.selectedProperty().get().orElseThrow();
    }

    private static AppointmentId id(String family, String given) {
        return SampleDay.visit(family, given).id();
    }
}
