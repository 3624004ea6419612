package clinic.docket.ui.part.appearance;

import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Texts;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The language and the theme of this workstation, as the person in front of it chose them.
 *
 * <p>Screens only change it. Whoever owns the window listens: another theme dresses the scene,
 * another language builds the shown view anew upon the same model, so nothing typed is lost.
 */
public final class Appearance {

    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme;
    private final IntegerProperty zoom = new SimpleIntegerProperty(TextZoom.USUAL);

    public Appearance(Locale language, Theme theme) {
        this.language = new SimpleObjectProperty<>(Texts.supported(language));
        this.theme = new SimpleObjectProperty<>(theme);
    }

    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Of all texts, in percent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** Dark becomes light and light dark. */
    public void switchTheme() {
        theme.set(theme.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }
}
