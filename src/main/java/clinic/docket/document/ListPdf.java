package clinic.docket.document;

import clinic.docket.domain.paper.ListSheet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets a list: black on white, thin rules, nothing but letters and lines. */
final class ListPdf {
    private static final float MARGIN = 34;
    private static final float HEAD = 58;
    private static final float FOOT = 20;
    private static final float GAP = 7;
    private static final float SECOND_LINE = 16;
    private static final float THIN = 0.3f;
    private static final float STRONG = 0.9f;

    private final ListSheet sheet;
    private final PDDocument document;
    private final PDRectangle size;
    private final Letters heading;
    private final Letters title;
    private final Letters columnHeading;
    private final Letters cell;
    private final Letters small;
    private final ColumnWidths widths;
    private int page;

    private ListPdf(ListSheet sheet, PDDocument document) throws IOException {
        this.sheet = sheet;
        this.document = document;
        var paper = sheet.paper();
        size =
                sheet.isLandscape()
                        ? new PDRectangle(paper.height(), paper.width())
                        : new PDRectangle(paper.width(), paper.height());
        var regular = Face.regular(document);
        var bold = Face.bold(document);
        heading = new Letters(bold, 14);
        title = new Letters(bold, 11);
        columnHeading = new Letters(bold, 8);
        cell = new Letters(regular, 9);
        small = new Letters(regular, 8);
        widths = new ColumnWidths(sheet, columnHeading, cell, inside() + GAP, GAP);
    }

    static void set(ListSheet sheet, PDDocument document) throws IOException {
        var pdf = new ListPdf(sheet, document);
        for (var part : sheet.parts()) {
            for (int i = 0; i < part.pages(); i++) {
                pdf.page(part, part.page(i));
            }
        }
    }

    private void page(ListSheet.Part part, List<List<String>> rows) throws IOException {
        page++;
        var sheetOfPaper = new PDPage(size);
        document.addPage(sheetOfPaper);
        try (var content = new PDPageContentStream(document, sheetOfPaper)) {
            head(content, part);
            float top = size.getHeight() - MARGIN - HEAD;
            float height = (top - MARGIN - FOOT) / ListSheet.ROWS_PER_PAGE;
            for (int i = 0; i < rows.size(); i++) {
                row(content, rows.get(i), top - i * height, height);
            }
            foot(content);
        }
    }

    private void head(PDPageContentStream content, ListSheet.Part part) throws IOException {
        float first = size.getHeight() - MARGIN - heading.size();
        float second = first - SECOND_LINE;
        title.writeRight(content, sheet.title(), end(), first);
        beside(content, heading, part.heading(), title.width(sheet.title()), first);
        cell.writeRight(content, part.remark(), end(), second);
        beside(content, cell, sheet.place(), cell.width(part.remark()), second);
        float bottom = size.getHeight() - MARGIN - HEAD;
        float x = MARGIN;
        for (int i = 0; i < sheet.columns().size(); i++) {
            var words = sheet.columns().get(i).heading();
            var line = columnHeading.lines(words, widths.of(i) - GAP, 1);
            columnHeading.write(content, line, x, bottom + 5);
            x += widths.of(i);
        }
        rule(content, bottom, STRONG);
    }

    /** At the left margin, and not into what stands at the right one. */
    private void beside(
            PDPageContentStream content, Letters letters, String text, float taken, float y)
            throws IOException {
        letters.write(content, letters.lines(text, inside() - taken - 2 * GAP, 1), MARGIN, y);
    }

    private void row(PDPageContentStream content, List<String> row, float top, float height)
            throws IOException {
        float x = MARGIN;
        for (int i = 0; i < row.size(); i++) {
            var lines = cell.lines(row.get(i), widths.of(i) - GAP, cell.linesIn(height));
            cell.write(content, lines, x, top - cell.drop(height, lines.size()));
            x += widths.of(i);
        }
        rule(content, top - height, THIN);
    }

    private void foot(PDPageContentStream content) throws IOException {
        small.write(content, List.of(sheet.foot().stamp()), MARGIN, MARGIN);
        small.writeRight(content, sheet.foot().page().of(page, sheet.pages()), end(), MARGIN);
    }

    private void rule(PDPageContentStream content, float y, float strength) throws IOException {
        content.setLineWidth(strength);
        content.moveTo(MARGIN, y);
        content.lineTo(end(), y);
        content.stroke();
    }

    private float inside() {
        return size.getWidth() - 2 * MARGIN;
    }

    private float end() {
        return size.getWidth() - MARGIN;
    }
}
