package clinic.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the desk into {@code target/screens}, to be laid beside the pictures of the design. */
@ExtendWith(ApplicationExtension.class)
class DeskPicturesUiTest {
    private static final Path PICTURES = Path.of("target", "screens");

    /** What stands in the side panel. */
    enum Panel {
        VISIT,
        DAY,
        CANCEL,
        WHY_NOT
    }

    @ParameterizedTest
    @CsvSource({
        "day, 1440, 900, LIGHT, en, COMFORTABLE, VISIT",
        "day-dark, 1440, 900, DARK, en, COMFORTABLE, VISIT",
        "day-de, 1440, 900, LIGHT, de, COMFORTABLE, VISIT",
        "day-1366, 1366, 768, LIGHT, en, FIT_DAY, VISIT",
        "day-1366-comfortable, 1366, 768, DARK, de, COMFORTABLE, DAY",
        "day-2560, 2560, 1440, LIGHT, en, COMFORTABLE, DAY",
        "day-2560-dark, 2560, 1440, DARK, de, FIT_DAY, VISIT",
        "why-not, 1366, 768, LIGHT, en, COMFORTABLE, WHY_NOT",
        "why-not-dark, 1440, 900, DARK, de, FIT_DAY, WHY_NOT",
        "cancel, 1366, 768, LIGHT, en, COMFORTABLE, CANCEL",
        "cancel-dark, 1366, 768, DARK, de, COMFORTABLE, CANCEL",
    })
    void drawsTheDesk(
            String name,
            int width,
            int height,
            Theme theme,
            Locale language,
            Scale scale,
            Panel panel)
            throws Exception {
        var file = PICTURES.resolve(name + ".png");

        FxToolkit.setupFixture(() -> {
            var desk = new SampleDesk(language);
            desk.calendar.scaleProperty().set(scale);
            if (panel != Panel.DAY) {
                desk.chooseOkafor();
            }
            if (panel == Panel.WHY_NOT) {
                desk.askWhyNot();
            }
            if (panel == Panel.CANCEL) {
                ((Button) desk.overlay.lookup("#cancel-visit")).fire();
            }
            Snapshot.write(desk.overlay, width, height, theme, file);
            return true;
        });

        var picture = ImageIO.read(Files.newInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }
}
