package clinic.docket.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.place.LookFile;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowLookUiTest {
    private final Locale machine = Locale.getDefault();

    @TempDir Path folder;

    @AfterEach
    void giveBack() {
        Locale.setDefault(machine);
    }

    @Test
    void letsJavaFxSpeakTheLanguageOfTheWindowInTheCountryOfTheMachine(FxRobot robot) {
        Locale.setDefault(Locale.CANADA_FRENCH);
        var choices =
                new LookFile.Choices(
                        Locale.GERMAN, Theme.LIGHT, TextZoom.USUAL, Duration.ofMinutes(2));
        try (var background = new Background(failure -> {})) {
            var look = new WindowLook(folder, choices, background);

            robot.interact(() -> look.begin(new WindowStage(new CountDownLatch(1)), () -> {}));
            assertThat(Locale.getDefault()).isEqualTo(Locale.of("de", "CA"));

            robot.interact(() -> look.appearance().languageProperty().set(Locale.ENGLISH));
            assertThat(Locale.getDefault()).isEqualTo(Locale.CANADA);
        }
    }
}
