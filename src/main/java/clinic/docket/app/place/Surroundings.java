package clinic.docket.app.place;

import clinic.docket.ui.kit.text.Texts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The machine as the commands see it: read once in {@code main}, made up in tests.
 *
 * @param zone the machine's own zone, offered where a clinic has none yet
 * @param locale the language of the machine's user
 * @param computerName what a workstation is called unless somebody says otherwise
 */
public record Surroundings(
        Clock clock, ZoneId zone, Locale locale, String computerName, Places places) {
    public Texts texts() {
        return new Texts(locale);
    }
}
