package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.calendar.page.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Moving visits by pointer, edge and keys, down to what is stored. */
@ExtendWith(ApplicationExtension.class)
class MoveUiTest {
    private static OpenClinic clinic;
    private static Patient patient;

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private Appointment visit;

    @BeforeAll
    static void openClinic() {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterAll
    static void closeClinic() {
        clinic.close();
    }

    @Start
    void start(Stage primary) {
        stage.set(primary);
    }

    @BeforeEach
    void show(FxRobot robot) {
        // Two weeks on: a test may have moved its visit to the week after.
        clinic.startDay();
        clinic.startDay();
        visit = clinic.book(patient, "09:00");
        clinic.book(patient, "11:00");
        robot.interact(this::showDesk);
    }

    @Test
    void liftsACardAfterTenPixelsAndStoresItsNewTime(FxRobot robot) {
        var start = middle(card());
        robot.moveTo(start).press(MouseButton.PRIMARY).moveBy(0, 6);
        assertThat(desk.get().view().lookupAll(".visit-card.ghost")).isEmpty();

        robot.moveBy(0, minutes(60) - 6);
        assertThat(robot.lookup(".target-light").queryAll()).isNotEmpty();
        robot.release(MouseButton.PRIMARY);

        assertThat(stored().range()).isEqualTo(clinic.range("10:00", 30));
        assertThat(ShownDesk.sentence(desk.get())).isEqualTo("Silva Mateus moved to 10:00.");
    }

    @Test
    void dragsToAnotherDoctor(FxRobot robot) {
        var column = robot.lookup(".column-header").queryAll().iterator().next();
        double width = column.getBoundsInParent().getWidth();

        robot.moveTo(middle(card())).press(MouseButton.PRIMARY);
        robot.moveBy(width, minutes(30)).release(MouseButton.PRIMARY);

        assertThat(stored().practitioner()).isEqualTo(other());
        assertThat(stored().room()).contains(SmallClinic.ROOM_2.id());
        assertThat(stored().range()).isEqualTo(clinic.range("09:30", 30));
        assertThat(ShownDesk.sentence(desk.get())).contains("with Dr. Brandt");
    }

    @Test
    void aRefusedDropReturnsAndSaysWhy(FxRobot robot) {
        robot.moveTo(middle(card())).press(MouseButton.PRIMARY);
        robot.moveBy(0, minutes(105)).release(MouseButton.PRIMARY);

        assertThat(stored()).isEqualTo(visit);
        assertThat(ShownDesk.sentence(desk.get())).startsWith("Not moved. ").contains("11:30");
        settle(robot);
        assertThat(card().getOpacity()).isEqualTo(1);
    }

    @Test
    void escapeDuringADragReturnsTheCard(FxRobot robot) {
        robot.moveTo(middle(card())).press(MouseButton.PRIMARY).moveBy(0, minutes(60));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

        assertThat(stored()).isEqualTo(visit);
        assertThat(desk.get().frame().notices().currentProperty().get()).isEmpty();
    }

    @Test
    void theLowerEdgeMakesAVisitLonger(FxRobot robot) {
        var card = card();
        var edge = card.localToScreen(card.getWidth() / 2, card.getHeight() - 2);
        robot.moveTo(edge).press(MouseButton.PRIMARY);
        robot.moveBy(0, minutes(15)).release(MouseButton.PRIMARY);

        assertThat(stored().range()).isEqualTo(clinic.range("09:00", 45));
        undo(robot);
        assertThat(stored().range()).isEqualTo(clinic.range("09:00", 30));
    }

    @Test
    void keysMoveAndUndoAndMoveAgain(FxRobot robot) {
        choose(robot);
        robot.type(KeyCode.M, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(stored().range()).isEqualTo(clinic.range("09:15", 30));

        undo(robot);
        assertThat(stored().range()).isEqualTo(clinic.range("09:00", 30));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(stored().range()).isEqualTo(clinic.range("09:15", 30));
    }

    @Test
    void movesToAnotherWeekWithOneClickAndFourKeys(FxRobot robot) {
        robot.clickOn(middle(card()));
        robot.type(KeyCode.M);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(robot.lookup(".pinboard").query().isVisible()).isTrue();
        robot.type(KeyCode.ENTER);

        var weekLater = clinic.range("09:00", 30).start().plus(Duration.ofDays(7));
        assertThat(stored().range()).isEqualTo(TimeRange.of(weekLater, Duration.ofMinutes(30)));
        assertThat(robot.lookup(".pinboard").query().isVisible()).isFalse();
    }

    @Test
    void carriesAVisitToOtherDaysOfTheWeekByKeysAndByPointer(FxRobot robot) {
        choose(robot);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.type(KeyCode.M);
        assertThat(
                        robot.lookup(".target-light").queryAll().stream()
                                .map(Node::getLayoutX)
                                .distinct())
                .as("all days of the week light up")
                .hasSize(5);
        assertThat(robot.lookup(".week-panel .pinboard").queryAll()).hasSize(1);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(stored().range()).isEqualTo(daysLater(1));
        assertThat(robot.lookup(".visit-panel #close-visit").queryAll()).hasSize(1);

        settle(robot);
        var columns = robot.lookup(".column-header").queryAll();
        double width = columns.iterator().next().getBoundsInParent().getWidth();
        robot.moveTo(middle(card())).press(MouseButton.PRIMARY).moveBy(width, 0);
        settle(robot);
        assertThat(robot.lookup(".target-light").queryAll()).isNotEmpty();
        robot.release(MouseButton.PRIMARY);
        assertThat(stored().range()).isEqualTo(daysLater(2));
    }

    @Test
    void enterStandsOnlyAtWhatItDoes(FxRobot robot) {
        choose(robot);
        assertThat(badges(robot, "#next-step")).hasSize(1);

        robot.type(KeyCode.M);
        assertThat(badges(robot, "#next-step")).isEmpty();
        assertThat(badges(robot, ".pinboard .accent")).hasSize(1);

        robot.type(KeyCode.ESCAPE);
        assertThat(badges(robot, "#next-step")).hasSize(1);
    }

    @Test
    void scrollsOnWhileACardIsHeldAtTheEdge(FxRobot robot) throws TimeoutException {
        var bars = robot.lookup(".grid-scroll-bar").queryAllAs(ScrollBar.class);
        var vertical = bars.stream().filter(bar -> bar.getHeight() > bar.getWidth());
        var bar = vertical.findFirst().orElseThrow();
        double before = bar.getValue();
        var body = robot.lookup(".grid-body").queryAll().iterator().next();
        var bottom = body.localToScreen(0, body.getLayoutBounds().getHeight() - 5);
        var card = middle(card());

        robot.moveTo(card).press(MouseButton.PRIMARY).moveTo(card.getX(), bottom.getY());

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> bar.getValue() > before + 30);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertThat(stored()).isEqualTo(visit);
    }

    @Test
    void remembersHowAPersonLooksAtTheCalendar(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.type(KeyCode.D).write("brandt");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);

        robot.interact(this::openDesk);

        var page = desk.get().day().model().pageProperty().get().orElseThrow();
        assertThat(page.wanted().span()).isEqualTo(Span.WEEK);
        assertThat(page.columns()).extracting(ColumnKey::practitioner).containsOnly(other());
    }

    private TimeRange daysLater(int days) {
        var start = clinic.range("09:00", 30).start().plus(Duration.ofDays(days));
        return TimeRange.of(start, Duration.ofMinutes(30));
    }

    @Test
    void escapeReturnsTheVisitFromThePinboard(FxRobot robot) {
        choose(robot);
        robot.type(KeyCode.M, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ESCAPE);

        assertThat(stored()).isEqualTo(visit);
        assertThat(robot.lookup(".pinboard").query().isVisible()).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(desk.get().day().model().dateProperty().get())
                .isEqualTo(clinic.day().plusDays(1));
    }

    @Test
    void keepsTheVisitOnThePinboardOverARestart(FxRobot robot) {
        choose(robot);
        robot.type(KeyCode.M);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);

        robot.interact(this::openDesk);

        assertThat(robot.lookup(".pinboard").query().isVisible()).isTrue();
        assertThat(stored()).isEqualTo(visit);
        robot.interact(() -> desk.get().day().view().focusGrid());
        robot.type(KeyCode.ESCAPE);
        robot.interact(this::openDesk);
        assertThat(robot.lookup(".pinboard").query().isVisible()).isFalse();
    }

    private void showDesk() {
        openDesk();
        desk.get().day().controller().showDay();
        desk.get().day().controller().goTo(clinic.day());
        desk.get().day().view().focusGrid();
    }

    private void openDesk() {
        desk.set(ShownDesk.on(stage.get(), clinic, clinic.receptionist()));
    }

    private void choose(FxRobot robot) {
        robot.interact(
                () -> desk.get().day().model().selectedProperty().set(Optional.of(visit.id())));
    }

    /**
     * Cards and badges stand from the next pulse on: on a crowded machine it may be yet to come.
     */
    private void settle(FxRobot robot) {
        robot.interact(() -> {
            desk.get().view().applyCss();
            desk.get().view().layout();
        });
    }

    private Set<Node> badges(FxRobot robot, String where) {
        settle(robot);
        return robot.lookup(where + " .key-badge").queryAll();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private VisitCard card() {
        return desk.get().view().lookupAll(".visit-card").stream()
                .filter(node -> node.isVisible() && !node.getStyleClass().contains("ghost"))
                .map(VisitCard.class::cast)
                .filter(each -> each.visit() != null && each.visit().id().equals(visit.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(VisitCard card) {
        return card.localToScreen(card.getWidth() / 2, card.getHeight() / 2);
    }

    /** In pixels; a card is one pixel short of its half hour. */
    private double minutes(int count) {
        return (card().getHeight() + 1) / 30 * count;
    }

    private Appointment stored() {
        return clinic.visit(visit.id()).orElseThrow();
    }

    private static PractitionerId other() {
        return SmallClinic.BRANDT.id();
    }
}
