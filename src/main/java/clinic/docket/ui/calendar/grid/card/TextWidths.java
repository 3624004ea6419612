package clinic.docket.ui.calendar.grid.card;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How many pixels a text is wide. */
@FunctionalInterface
public interface TextWidths {

    double of(String text, Face face);

    /** The text, or as many letters as fit before an ellipsis; empty when not even one does. */
    default String shortened(String text, double room, Face face) {
        if (of(text, face) <= room) {
            return text;
        }
        int letters = text.length();
        while (letters > 0) {
            letters = text.offsetByCodePoints(letters, -1);
            var start = text.substring(0, letters).stripTrailing();
            if (!start.isEmpty() && of(start + "…", face) <= room) {
                return start + "…";
            }
        }
        return "";
    }

    /** The faces of a card: sizes 10 to 12, normal and bold. */
    enum Face {
        SMALLEST(10, false),
        SMALLEST_BOLD(10, true),
        SMALL(11, false),
        SMALL_BOLD(11, true),
        NORMAL(12, false),
        NORMAL_BOLD(12, true);

        private static final String FAMILY = "Docket Sans";

        private final double size;
        private final boolean bold;

        Face(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        public double size() {
            return size;
        }

        public Face bold() {
            return switch (this) {
                case SMALLEST, SMALLEST_BOLD -> SMALLEST_BOLD;
                case SMALL, SMALL_BOLD -> SMALL_BOLD;
                case NORMAL, NORMAL_BOLD -> NORMAL_BOLD;
            };
        }

        public Face plain() {
            return switch (this) {
                case SMALLEST, SMALLEST_BOLD -> SMALLEST;
                case SMALL, SMALL_BOLD -> SMALL;
                case NORMAL, NORMAL_BOLD -> NORMAL;
            };
        }

        public Font font() {
            return Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
        }
    }

    /**
     * Measures with the real fonts. Adds up single letters, which it remembers: hundreds of names
     * are then measured in less than a millisecond. Only for the FX thread.
     */
    static TextWidths measured() {
        return new Measured();
    }

    /** Remembers the letters of Europe; other scripts join letters and are measured as a whole. */
    final class Measured implements TextWidths {
        private static final int REMEMBERED = 0x250;

        private final Map<Face, double[]> letters = new EnumMap<>(Face.class);
        private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
        private final Text ruler = new Text();

        private Measured() {}

        @Override
        public double of(String text, Face face) {
            var known = letters.computeIfAbsent(face, each -> unknown());
            double width = 0;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter >= REMEMBERED && letter != '…') {
                    return measure(text, face);
                }
                width += letter == '…' ? measure("…", face) : letter(known, letter, face);
            }
            return width;
        }

        private double letter(double[] known, char letter, Face face) {
            if (Double.isNaN(known[letter])) {
                known[letter] = measure(String.valueOf(letter), face);
            }
            return known[letter];
        }

        private double measure(String text, Face face) {
            ruler.setFont(fonts.computeIfAbsent(face, Face::font));
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        }

        private static double[] unknown() {
            var widths = new double[REMEMBERED];
            Arrays.fill(widths, Double.NaN);
            return widths;
        }
    }
}
