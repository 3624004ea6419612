package clinic.docket.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Letters of one size: breaks texts into lines of a width, and writes them. What finds no room ends
 * in an ellipsis.
 */
final class Letters {
    private static final String ELLIPSIS = "…";
    private static final float LEADING = 1.12f;

    /** Of the size: how far letters reach above their base line, and below it. */
    private static final float ABOVE = 0.74f;

    private static final float BELOW = 0.24f;

    private final Face face;
    private final float size;

    Letters(Face face, float size) {
        this.face = face;
        this.size = size;
    }

    float width(String text) throws IOException {
        return face.width(plain(text), size);
    }

    /** The left end of the first base line is at x, y. */
    void write(PDPageContentStream page, List<String> lines, float x, float y) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            face.write(page, lines.get(i), size, x, y - i * leading());
        }
    }

    void writeRight(PDPageContentStream page, String text, float end, float y) throws IOException {
        write(page, List.of(plain(text)), end - width(text), y);
    }

    /** From one base line to the next. */
    float leading() {
        return size * LEADING;
    }

    /** How many lines find room between two rules without touching them. */
    int linesIn(float height) {
        return 1 + Math.max(0, (int) ((height - 1 - size * (ABOVE + BELOW)) / leading()));
    }

    /** From the upper rule to the first base line, so that the lines stand in the middle. */
    float drop(float height, int lines) {
        float used = size * (ABOVE + BELOW) + (lines - 1) * leading();
        return (height - used) / 2 + size * ABOVE;
    }

    float size() {
        return size;
    }

    /** At most so many lines, none wider than the width. */
    List<String> lines(String text, float width, int most) throws IOException {
        var lines = new ArrayList<String>();
        String rest = plain(text);
        while (!rest.isEmpty() && lines.size() < most - 1 && face.width(rest, size) > width) {
            int end = fitting(rest, width);
            int space = rest.lastIndexOf(' ', end);
            // A word that is wider than the column is broken where it must be.
            int cut = end < rest.length() && space > 0 ? space : end;
            if (cut == 0) {
                break;
            }
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, width));
        }
        return lines;
    }

    private String cut(String text, float width) throws IOException {
        if (face.width(text, size) <= width) {
            return text;
        }
        int end = fitting(text, width - face.width(ELLIPSIS, size));
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    /** How many characters fit; never half of a letter. */
    private int fitting(String text, float width) throws IOException {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            var start = text.substring(0, text.offsetByCodePoints(0, middle));
            if (face.width(start, size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.offsetByCodePoints(0, low);
    }

    /** A line break inside a note is a space on paper. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
