package clinic.docket.ui.kit.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * Docket Sans, the face of the desk: digits of one width, and a bold of weight 600. JavaFX style
 * sheets cannot ask a font for either, so the files have them built in. Docket Display, the face of
 * the kiosk, is drawn for large letters and has natural digits.
 */
final class Fonts {

    private static boolean loaded;

    private Fonts() {}

    /** Makes the faces known to JavaFX; again does nothing. */
    static synchronized void load() {
        if (!loaded) {
            load("DocketSans-Regular.ttf");
            load("DocketSans-Bold.ttf");
            load("DocketDisplay-Regular.ttf");
            load("DocketDisplay-Bold.ttf");
            loaded = true;
        }
    }

    private static void load(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            // A null font means that the file is broken: fail here rather than show another face.
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(stream, file), -1), file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }
}
