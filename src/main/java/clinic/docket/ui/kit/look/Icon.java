package clinic.docket.ui.kit.look;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonResolver;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * One sign of an icon font.
 *
 * <p>Not Ikonli's own {@code FontIcon}: that one takes its size in whole pixels only, and writes it
 * into an inline style, so icons would stay small when the text is zoomed. Here size, face and
 * colour are the style sheet's.
 */
public final class Icon extends Text {

    private static final IkonResolver PACKS =
            IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
    private static final String MATERIAL = "icon-material";

    Icon(String code) {
        getStyleClass().add("icon");
        setAccessibleRole(AccessibleRole.NODE); // The sign has no meaning when read aloud.
        show(code);
    }

    /** Shows another icon in this place. */
    public void show(String code) {
        // Finding the handler also loads the font of the pack.
        setText(Character.toString(PACKS.resolve(code).resolve(code).getCode()));
        getStyleClass().remove(MATERIAL);
        if (code.startsWith("md")) {
            getStyleClass().add(MATERIAL);
        }
    }
}
