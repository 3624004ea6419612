package clinic.docket.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/**
 * How Docket looks: AtlantaFX below, one sheet of roles above it, and one sheet of colours per
 * theme.
 *
 * <p>Popups take the sheets of the window that opened them, so a scene is all there is to switch.
 */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private static final String BASE = sheet("base.css");
    private static final List<String> COLOURS = List.of(sheet("light.css"), sheet("dark.css"));

    private final String controls;
    private final String colours;

    Theme(String controls, String colours) {
        this.controls = controls;
        this.colours = sheet(colours);
    }

    /** Dresses the scene, also one that is on screen in another theme. Other sheets stay. */
    public void applyTo(Scene scene) {
        Fonts.load();
        scene.setUserAgentStylesheet(controls);
        var sheets = scene.getStylesheets();
        sheets.removeAll(COLOURS);
        if (!sheets.contains(BASE)) {
            sheets.addFirst(BASE);
        }
        sheets.add(sheets.indexOf(BASE) + 1, colours);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/themes/" + name), name)
                .toExternalForm();
    }
}
