package clinic.docket.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One weight of Docket Sans, embedded in one document. A text with letters that it lacks, such as
 * Arabic or Chinese, is drawn as outlines of a font of this computer: shaped, in its own direction,
 * and the same on every printer, but not to be searched for.
 */
final class Face {
    private static final float THOUSAND = 1000;

    /** Widths as on paper, not as on a screen of some resolution. */
    private static final FontRenderContext ON_PAPER = new FontRenderContext(null, true, true);

    private final PDFont font;
    private final CmapLookup letters;
    private final Font standIn;

    private Face(PDFont font, CmapLookup letters, Font standIn) {
        this.font = font;
        this.letters = letters;
        this.standIn = standIn;
    }

    static Face regular(PDDocument document) throws IOException {
        return load(document, "DocketSans-Regular.ttf", Font.PLAIN);
    }

    static Face bold(PDDocument document) throws IOException {
        return load(document, "DocketSans-Bold.ttf", Font.BOLD);
    }

    private static Face load(PDDocument document, String file, int style) throws IOException {
        try (var stream = Face.class.getResourceAsStream("/fonts/" + file)) {
            var content =
                    RandomAccessReadBuffer.createBufferFromStream(
                            Objects.requireNonNull(stream, file));
            TrueTypeFont ttf = new TTFParser().parse(content);
            document.registerTrueTypeFontForClosing(ttf);
            // Ligatures would be drawn narrower than they were measured.
            ttf.setEnableGsub(false);
            return new Face(
                    PDType0Font.load(document, ttf, true),
                    ttf.getUnicodeCmapLookup(),
                    new Font(Font.SANS_SERIF, style, 1));
        }
    }

    float width(String text, float size) throws IOException {
        if (text.isEmpty()) {
            return 0;
        }
        return knows(text)
                ? font.getStringWidth(text) / THOUSAND * size
                : layout(text, size).getAdvance();
    }

    /** The left end of its base line is at x, y; y counts from the lower edge of the sheet. */
    void write(PDPageContentStream page, String text, float size, float x, float y)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (!knows(text)) {
            draw(page, text, size, AffineTransform.getTranslateInstance(x, y));
            return;
        }
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private boolean knows(String text) {
        return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
    }

    private TextLayout layout(String text, float size) {
        return new TextLayout(text, standIn.deriveFont(size), ON_PAPER);
    }

    private void draw(PDPageContentStream page, String text, float size, AffineTransform place)
            throws IOException {
        place.scale(1, -1);
        var outline = layout(text, size).getOutline(place).getPathIterator(null);
        var at = new float[6];
        float x = 0;
        float y = 0;
        boolean inked = false;
        for (; !outline.isDone(); outline.next()) {
            int kind = outline.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> quad(page, x, y, at);
                case PathIterator.SEG_CUBICTO ->
                        page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            int end = end(kind);
            x = end < 0 ? x : at[end];
            y = end < 0 ? y : at[end + 1];
            inked = true;
        }
        if (inked) {
            page.fill();
        }
    }

    /** Where in its numbers a segment ends; negative when it leads back. */
    private static int end(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    /** PDF knows cubic curves only. */
    private static void quad(PDPageContentStream page, float x, float y, float[] at)
            throws IOException {
        page.curveTo(
                x + (at[0] - x) * 2 / 3,
                y + (at[1] - y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
