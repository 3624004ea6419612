package clinic.docket.app.screens;

import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Which pictures are wanted. All show the same moment of the same demo clinic. */
public record ScreenOrder(
        Path folder, int width, int height, Theme theme, Locale language, String version) {
    /** A Tuesday morning at 10:42. */
    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZONE);
    static final String WORKSTATION = "Desk 1";

    Path file(String name) {
        return folder.resolve(name + ".png");
    }
}
