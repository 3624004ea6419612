package clinic.docket.app.screens;

import clinic.docket.ui.kit.look.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Which screens are wanted. All show the same moment of the same demo clinic.
 *
 * @param zooms of the texts, in percent; each screen is shown with every one of them
 * @param visits of the demo clinic
 */
public record ScreenOrder(
        int width,
        int height,
        Theme theme,
        List<Integer> zooms,
        Locale language,
        int visits,
        String version) {
    public ScreenOrder {
        zooms = List.copyOf(zooms);
    }

    /** As many visits as make a full day. */
    public static final int USUAL_VISITS = 5_000;

    /** A Tuesday morning at 10:42. */
    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZONE);
    static final String WORKSTATION = "Desk 1";
}
