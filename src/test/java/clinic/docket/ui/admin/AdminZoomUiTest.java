package clinic.docket.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.ScreenFaults;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Large texts in a small window: fewer columns and a choice for the menu, but nothing cut. */
@ExtendWith(ApplicationExtension.class)
class AdminZoomUiTest {
    private static final int WINDOW_WIDTH = 1366;
    private static final int WINDOW_HEIGHT = 768;

    /** Of the window around the administration, with usual texts. */
    private static final int RAIL = 64;

    private static final int STATUS_LINE = 26;

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private AdminDesk desk;

    @Start
    void start(Stage shown) {
        stage.set(shown);
    }

    @BeforeEach
    void open() {
        desk = new AdminDesk();
        desk.addPeople();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 150", "de, 200"})
    void everyPageFitsWithNothingCut(String language, int zoom, FxRobot robot) {
        var scene = new AtomicReference<Scene>();
        robot.interact(() -> {
            scene.set(
                    desk.show(
                            stage.get(),
                            Theme.LIGHT,
                            Locale.of(language),
                            WINDOW_WIDTH - RAIL * zoom / 100,
                            WINDOW_HEIGHT - STATUS_LINE * zoom / 100));
            TextZoom.applyTo(scene.get(), zoom);
        });
        List<String> faults = new ArrayList<>();
        for (int page = 0; page < choice(scene.get()).getItems().size(); page++) {
            int chosen = page;
            robot.interact(() -> choice(scene.get()).getSelectionModel().select(chosen));
            robot.interact(() -> look(scene.get(), "page " + chosen, faults));
            robot.interact(() -> {
                if (press(scene.get(), "#admin-new")) {
                    press(scene.get(), "#admin-save");
                    look(scene.get(), "new on page " + chosen, faults);
                    press(scene.get(), "#admin-discard");
                }
            });
        }

        assertThat(faults).isEmpty();
    }

    private static ComboBox<?> choice(Scene scene) {
        return (ComboBox<?>) scene.lookup(".admin-choice");
    }

    private static boolean press(Scene scene, String id) {
        var button = (Button) scene.lookup(id);
        boolean seen = button != null && isSeen(button);
        if (seen) {
            button.fire();
        }
        return seen;
    }

    private static void look(Scene scene, String page, List<String> faults) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var save = scene.lookup("#admin-save");
        if (save != null && isSeen(save) && !isInside(scene, save, true)) {
            faults.add(page + ": Save is outside of the window");
        }
        walk(scene, scene.getRoot(), page, faults);
        ScreenFaults.in(scene).forEach(fault -> faults.add(page + ": " + fault));
    }

    private static void walk(Scene scene, Node node, String page, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.lookup(".text") instanceof Text text
                && text.getParent() == labeled
                && text.isVisible()) {
            if (!text.getText().equals(Objects.requireNonNullElse(labeled.getText(), ""))) {
                faults.add(page + ": cut to " + text.getText());
            }
            if (!isInside(scene, labeled, false)) {
                faults.add(page + ": outside of the window: " + labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(scene, child, page, faults));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What scrolls down may lie below. */
    private static boolean isInside(Scene scene, Node node, boolean alsoBelow) {
        var place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() >= 0
                && place.getMaxX() <= scene.getWidth()
                && (!alsoBelow || place.getMaxY() <= scene.getHeight());
    }
}
