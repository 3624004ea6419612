package clinic.docket.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every page of the administration into {@code target/screens}, with a form and an error. */
@ExtendWith(ApplicationExtension.class)
class AdminPicturesUiTest {

    private static final Path PICTURES = Path.of("target", "screens");

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
    @CsvSource("DARK,de,1366,768")
    void drawsEveryPage(Theme theme, String language, int width, int height, FxRobot robot)
            throws Exception {
        var locale = Locale.of(language);
        Scene scene =
                WaitForAsyncUtils.asyncFx(
                                () -> desk.show(stage.get(), theme, locale, width, height))
                        .get();
        var ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + ".png";
        for (int page = 0; page < 11; page++) {
            int chosen = page;
            robot.interact(() -> menu(scene).getSelectionModel().select(chosen));
            robot.interact(() -> choose(scene));
            draw(scene, "admin-" + page + "-form" + ending);
            if (!button(scene, "#admin-new").isVisible()) {
                continue;
            }
            robot.interact(() -> button(scene, "#admin-new").fire());
            robot.interact(() -> button(scene, "#admin-save").fire());
            draw(scene, "admin-" + page + "-error" + ending);
        }
    }

    private static ListView<?> menu(Scene scene) {
        return (ListView<?>) scene.lookup(".admin-menu");
    }

    private static Button button(Scene scene, String id) {
        return (Button) scene.lookup(id);
    }

    private static void choose(Scene scene) {
        var table = (TableView<?>) scene.lookup(".table-view");
        table.getSelectionModel().selectFirst();
    }

    private static void draw(Scene scene, String name) throws Exception {
        var file = PICTURES.resolve(name);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            Snapshot.write(scene, file);
                            return true;
                        })
                .get();
        assertThat(Files.size(file)).as("a drawn page").isGreaterThan(20_000);
    }
}
