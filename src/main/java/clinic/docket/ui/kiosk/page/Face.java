package clinic.docket.ui.kiosk.page;

import clinic.docket.ui.kiosk.visit.KioskController;
import clinic.docket.ui.kiosk.visit.KioskModel;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.appearance.Appearance;

/** What every page of one kiosk is made with, in one language. */
public record Face(
        KioskModel model,
        KioskController controller,
        Appearance appearance,
        Texts texts,
        Formats formats) {

    String word(String key) {
        return texts.get(key);
    }

    String word(String key, Object... arguments) {
        return texts.format(key, arguments);
    }
}
