package clinic.docket.ui.kit.look;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** How large texts are: every size in the sheets is em, so the font size of the root is enough. */
public final class TextZoom {
    public static final int USUAL = 100;

    /** In percent; WCAG 1.4.4 asks for up to 200. */
    public static final List<Integer> STEPS = List.of(USUAL, 110, 125, 150, 175, 200);

    private static final String SHEET = "data:text/css,";

    /** The size of the font of a window whose texts are not enlarged. */
    static final double ROOT_PIXELS = 13;

    private TextZoom() {}

    /** The nearest step; for what was written into a file by hand. */
    public static int supported(int percent) {
        return STEPS.stream()
                .min((one, other) ->
                        Integer.compare(Math.abs(one - percent), Math.abs(other - percent)))
                .orElse(USUAL);
    }

    /** The next step, or the last one. */
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /** The step before, or the first one. */
    public static int smaller(int percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    /** Popups take the sheets of the window that opened them, so a scene is all there is. */
    public static void applyTo(Scene scene, int percent) {
        scene.getProperties().put(TextZoom.class, percent);
        var sheets = scene.getStylesheets();
        sheets.removeIf(sheet -> sheet.startsWith(SHEET));
        if (percent != USUAL) {
            sheets.add(
                    SHEET
                            + String.format(
                                    Locale.ROOT,
                                    ".root{-fx-font-size:%.2fpx;}",
                                    ROOT_PIXELS * percent / USUAL));
        }
    }

    /** In percent, as long as the scene is shown. */
    public static ObservableValue<Integer> in(Scene scene) {
        return Bindings.valueAt(scene.getProperties(), (Object) TextZoom.class)
                .map(percent -> percent instanceof Integer at ? at : USUAL)
                .orElse(USUAL);
    }

    /** How wide a window is in pixels of texts that are not enlarged: large texts need more. */
    public static ObservableValue<Double> roomIn(Scene scene) {
        return in(scene)
                .flatMap(percent ->
                        scene.widthProperty().map(width -> width.doubleValue() * USUAL / percent));
    }
}
