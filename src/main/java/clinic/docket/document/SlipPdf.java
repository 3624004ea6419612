package clinic.docket.document;

import clinic.docket.domain.paper.SlipSheet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets a slip in letters that are read without glasses. */
final class SlipPdf {
    private static final float MARGIN = 34;
    private static final float LABELS = 92;
    private static final float BETWEEN = 9;
    private static final int MOST_LINES = 3;

    private SlipPdf() {}

    static void set(SlipSheet slip, PDDocument document) throws IOException {
        var page = new PDPage(new PDRectangle(slip.paper().width(), slip.paper().height()));
        document.addPage(page);
        var regular = Face.regular(document);
        var bold = Face.bold(document);
        float inside = slip.paper().width() - 2 * MARGIN;
        try (var content = new PDPageContentStream(document, page)) {
            var place = new Letters(bold, 13);
            var title = new Letters(regular, 11);
            var headline = new Letters(bold, 20);
            float y = slip.paper().height() - MARGIN - place.size();
            y = write(content, place, place.lines(slip.place(), inside, MOST_LINES), y);
            y = write(content, title, title.lines(slip.title(), inside, MOST_LINES), y - 4);
            y = rule(content, slip, y);
            y = write(content, headline, headline.lines(slip.headline(), inside, MOST_LINES), y);
            y -= BETWEEN;
            for (var line : slip.lines()) {
                y = line(content, regular, bold, line, new Box(y, inside - LABELS)) - BETWEEN;
            }
            new Letters(regular, 8).write(content, List.of(slip.stamp()), MARGIN, MARGIN);
        }
    }

    /** Where a text begins, and how wide it may be. */
    private record Box(float y, float width) {}

    private static float line(
            PDPageContentStream content, Face regular, Face bold, SlipSheet.Line line, Box box)
            throws IOException {
        var label = new Letters(regular, 10);
        var text = new Letters(bold, 12);
        label.write(content, label.lines(line.label(), LABELS - 6, 1), MARGIN, box.y());
        var lines = text.lines(line.text(), box.width(), MOST_LINES);
        text.write(content, lines, MARGIN + LABELS, box.y());
        return box.y() - Math.max(1, lines.size()) * text.leading();
    }

    private static float write(
            PDPageContentStream content, Letters letters, List<String> lines, float y)
            throws IOException {
        letters.write(content, lines, MARGIN, y);
        return y - lines.size() * letters.leading();
    }

    /** Below it is the base line of what follows. */
    private static float rule(PDPageContentStream content, SlipSheet slip, float y)
            throws IOException {
        content.setLineWidth(1);
        content.moveTo(MARGIN, y);
        content.lineTo(slip.paper().width() - MARGIN, y);
        content.stroke();
        return y - 34;
    }
}
