package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.time.Ids;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.ui.booking.terms.Remedies;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The booking dialog on the real services of a {@link OpenClinic}, with somebody at its keyboard:
 * every key that reaches the window is counted, and every click.
 */
final class DialogRobot implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final OpenClinic clinic;
    private final FxRobot robot = new FxRobot();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Background background = new Background(failures::add);
    private final Notices notices = new Notices();
    private final Drafts drafts = new Drafts();
    private final List<Appointment> booked = new ArrayList<>();
    private final Overlay overlay = new Overlay();
    private final Scene scene;
    private final Stage stage;
    private final Texts texts;
    private Booking booking;
    private int keys;
    private int clicks;

    /** The receptionist's; on the FX thread. */
    DialogRobot(Stage stage, OpenClinic clinic, Locale locale, Theme theme) {
        this.stage = stage;
        this.clinic = clinic;
        texts = new Texts(locale);
        booking = booking(clinic.receptionist());
        var screen = new StackPane();
        screen.setFocusTraversable(true);
        new KeyMap("test")
                .on("B", () -> booking.open(new BookingStart.NextFree()))
                .installOn(screen);
        overlay.show(screen);
        scene = new Scene(overlay, 1366, 768);
        theme.applyTo(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys += isModifier(event) ? 0 : 1);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks++);
        stage.setScene(scene);
        stage.show();
        screen.requestFocus();
    }

    /** Somebody else is at the desk from now on. */
    void signIn(Session session) {
        booking = booking(session);
    }

    void open(BookingStart start) {
        robot.interact(() -> booking.open(start));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void resize(int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** B, and the dialog is there. */
    void pressB() {
        press(KeyCode.B);
        waitUntil("the dialog is open", this::isOpen);
    }

    void press(KeyCode... chord) {
        robot.push(chord);
    }

    void type(String text) {
        robot.write(text, 0);
    }

    /** Types a name or a date into the patient field and waits for its answer. */
    void search(String text, String answer) {
        type(text);
        waitFor(answer);
    }

    /** Presses the button whose text begins like this. */
    void click(String text) {
        robot.interact(() ->
                scene.getRoot().lookupAll(".button").stream()
                        .filter(DialogRobot::isShown)
                        .filter(node -> node.getAccessibleText() != null)
                        .filter(node -> node.getAccessibleText().startsWith(text))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /** Waits until a text that contains this is on screen. */
    void waitFor(String text) {
        waitUntil(text, () -> texts().stream().anyMatch(each -> each.contains(text)));
    }

    void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("Not seen: " + what + "; on screen: " + texts(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isOpen() {
        return overlay.dialogOpenProperty().get();
    }

    boolean shows(String text) {
        return texts().stream().anyMatch(each -> each.contains(text));
    }

    /** The text of the button that books. */
    String mainButton() {
        return label(".booking-footer .button.accent .label:first-child");
    }

    /** What is written in the chosen row. */
    String chosenRow() {
        return scene.getRoot().lookupAll(".slot-row").stream()
                .filter(row -> row.getPseudoClassStates().toString().contains("chosen"))
                .flatMap(row -> row.lookupAll(".label").stream())
                .map(label -> label instanceof Labeled labeled ? labeled.getText() : "")
                .collect(Collectors.joining(" "));
    }

    TextField field(String accessibleText) {
        return scene.getRoot().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextField && node.isVisible())
                .map(TextField.class::cast)
                .filter(field ->
                        field.getAccessibleText() != null
                                && field.getAccessibleText().startsWith(accessibleText))
                .findFirst()
                .orElseThrow();
    }

    Node focused() {
        return scene.getFocusOwner();
    }

    Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    /** Key presses so far; Ctrl or Alt held down with a key are one with it. */
    int keys() {
        return keys;
    }

    int clicks() {
        return clicks;
    }

    List<Appointment> booked() {
        return booked;
    }

    String notice() {
        return notices.currentProperty().get().map(notice -> notice.sentence()).orElse("");
    }

    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            try {
                Snapshot.write(scene, Path.of("target", "screens", name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Fails when anything went wrong behind the screen. */
    @Override
    public void close() {
        robot.interact(stage::hide);
        // The hold is still being given back: the database must outlive that.
        waitUntil("all work is done", () -> !background.busyProperty().get());
        background.close();
        clinic.close();
        assertThat(failures).isEmpty();
    }

    private Booking booking(Session session) {
        var services = clinic.services();
        var rights =
                new Remedies.Rights(
                        may(session, Permission.OVERBOOK),
                        may(session, Permission.OVERRIDE_BLOCKED_TIME));
        return new Booking(
                new BookingDesk(
                        session,
                        services.directory(),
                        services.patients(),
                        services.duplicates(),
                        services.slots(),
                        services.booking(),
                        new Remedies(session, services.whyNot(), services.overbooking(), rights)),
                new BookingPlace(
                        overlay,
                        background,
                        notices,
                        texts,
                        new Formats(texts, SmallClinic.BERLIN.id()),
                        new Ticker(clinic.clock())),
                new Ids(clinic.clock(), new Random(11)),
                drafts,
                booked::add);
    }

    private boolean may(Session session, Permission permission) {
        return clinic.services().access().allows(session, permission);
    }

    private String label(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> texts() {
        return onScreen(() ->
                scene.getRoot().lookupAll(".label").stream()
                        .filter(DialogRobot::isShown)
                        .map(node -> node instanceof Labeled label ? label.getText() : "")
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isModifier(KeyEvent event) {
        return event.getCode().isModifierKey();
    }

    private static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, question);
    }
}
