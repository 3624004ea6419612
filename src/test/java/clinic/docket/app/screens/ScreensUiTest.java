package clinic.docket.app.screens;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.ForeignColours;
import clinic.docket.fixture.ScreenFaults;
import clinic.docket.ui.kit.look.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Walks through all screens and looks for what would keep somebody from using them. */
@ExtendWith(ApplicationExtension.class)
class ScreensUiTest {
    private static final int VISITS = 600;

    @Test
    void everythingHasANameAndAKeyAndCanBeRead() throws IOException {
        walk(Theme.LIGHT, Locale.GERMAN, 100);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 100", "DARK, en, 125", "CONTRAST, de, 150", "LIGHT, en, 200"})
    @EnabledIfSystemProperty(named = "docket.endurance", matches = "true")
    void andInEveryLook(Theme theme, Locale language, int zoom) throws IOException {
        walk(theme, language, zoom);
    }

    private static void walk(Theme theme, Locale language, int zoom) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        var order = new ScreenOrder(1366, 768, theme, zoom, language, VISITS, "0");

        ScreenTour.walk(
                order,
                (name, scene) -> {
                    seen.add(name);
                    ScreenFaults.in(scene).forEach(fault -> faults.add(name + ": " + fault));
                    ForeignColours.in(scene).forEach(fault -> faults.add(name + ": " + fault));
                });

        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(faults).isEmpty();
    }
}
