package clinic.docket.ui.kit.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How Docket looks: AtlantaFX below, the sheets of roles above it, and one sheet of colours per
 * theme.
 *
 * <p>Popups take the sheets of the window that opened them, so a scene is all there is to switch.
 */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css"),
    /** Few colours, all of them far from their grounds. */
    CONTRAST(new PrimerDark().getUserAgentStylesheet(), "contrast.css");

    /** Roles and no colours; a screen with rules of its own adds its sheet here. */
    private static final List<String> ROLES =
            Stream.of(
                            "base.css",
                            "controls.css",
                            "lists.css",
                            "parts.css",
                            "start.css",
                            "shell.css",
                            "calendar.css",
                            "visit.css",
                            "record.css",
                            "myday.css",
                            "login.css",
                            "admin.css",
                            "booking.css",
                            "kiosk.css")
                    .map(Theme::sheet)
                    .toList();

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
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            // A popup is styled once before it takes the sheets of its window: not by JavaFX's own.
            Application.setUserAgentStylesheet(controls);
        }
        var sheets = new ArrayList<>(scene.getStylesheets());
        sheets.removeAll(ROLES);
        Stream.of(values()).forEach(theme -> sheets.remove(theme.colours));
        sheets.addAll(0, ROLES);
        sheets.add(0, colours);
        scene.getStylesheets().setAll(sheets); // At once: half a theme has no colours.
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/themes/" + name), name)
                .toExternalForm();
    }
}
