package clinic.docket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.paper.SlipSheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPressTest {
    private static final String LONG =
            "Follow-up of a very long story that nobody can tell in one line of a list";

    private final PdfPress press = new PdfPress();

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "LETTER, 612, 792"})
    void putsThirtyVisitsOnAPage(PaperSize paper, int width, int height) throws IOException {
        try (var pdf = pdf(list(paper, 4, rows(31, 4, "short")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(width, offset(1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(height, offset(1f));
            assertThat(text(pdf, 1)).contains("row 0", "row 29", "1 of 2").doesNotContain("row 30");
            assertThat(text(pdf, 2)).contains("row 30", "2 of 2", "Dr. Adler", "Main site");
        }
    }

    @Test
    void beginsAPageForEveryPartAndTellsOfEmptyOnes() throws IOException {
        var adler = new ListSheet.Part("Dr. Adler", "1 visit", rows(1, 3, "x"));
        var brandt = new ListSheet.Part("Dr. Brandt", "No visits", List.of());
        try (var pdf = pdf(parts(PaperSize.A4, 3, List.of(adler, brandt)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 1)).contains("Dr. Adler").doesNotContain("Brandt");
            assertThat(text(pdf, 2)).contains("Dr. Brandt", "No visits", "2 of 2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 10})
    void neverPrintsOneTextIntoAnother(int columns) throws IOException {
        for (var paper : List.of(PaperSize.A4, PaperSize.LETTER)) {
            try (var pdf = pdf(list(paper, columns, rows(30, columns, LONG)))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                var size = pdf.getPage(0).getMediaBox();
                assertThat(size.getWidth() > size.getHeight()).isEqualTo(columns > 6);
                assertThat(collisions(pdf)).isEmpty();
                assertThat(text(pdf, 1).contains("…")).isEqualTo(columns > 3);
            }
        }
    }

    @Test
    void cutsNoTextForWhichThereIsRoom() throws IOException {
        try (var pdf = pdf(list(PaperSize.A4, 3, rows(30, 3, "Wart on the left hand")))) {
            assertThat(text(pdf, 1)).doesNotContain("…").contains("Wart on the left hand");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jäger Käthe von Bülow, Groß", "Łukaszewicz Wójcik", "Nguyễn Đặng Thu Hằng",
                "Иванова Ольга", "Παπαδόπουλος", "O’Sullivan Róisín"
            })
    void writesTheLettersOfOurOwnFontSoThatTheyCanBeFound(String name) throws IOException {
        try (var pdf = pdf(list(PaperSize.A4, 3, rows(1, 3, name)))) {
            assertThat(text(pdf, 1)).contains(name);
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                var used = pdf.getPage(0).getResources().getFont(font);
                assertThat(used.isEmbedded()).as(used.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"محمد العلي", "王小明", "ישראל כהן", "\uD83D\uDE00", "\uD800", "\u0000\n\t"})
    void drawsWhateverElseSomebodyIsCalled(String name) throws IOException {
        try (var pdf = pdf(list(PaperSize.A4, 3, rows(2, 3, name + " " + LONG)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1)).contains("row 1");
        }
    }

    @Test
    void needsNoColour() throws IOException {
        try (var pdf = pdf(list(PaperSize.A4, 4, rows(3, 4, "محمد Silva")))) {
            var page = new PDFRenderer(pdf).renderImage(0, 0.5f);
            assertThat(coloured(page)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"A5", "HALF_LETTER"})
    void fitsASlipOnItsSheet(PaperSize paper) throws IOException {
        var lines =
                List.of(
                        new SlipSheet.Line("Patient", "Okafor Amara"),
                        new SlipSheet.Line("Where", LONG + " " + LONG));
        var slip =
                new SlipSheet(
                        paper, LONG, "Your visit", "Tue 24 November, 10:50", lines, "Printed");
        try (var pdf = Loader.loadPDF(press.typeset(slip))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1)).contains("Okafor Amara", "Tue 24 November, 10:50", "Printed");
            assertThat(collisions(pdf)).isEmpty();
        }
    }

    private PDDocument pdf(ListSheet sheet) throws IOException {
        return Loader.loadPDF(press.typeset(sheet));
    }

    private static ListSheet list(PaperSize paper, int columns, List<List<String>> rows) {
        return parts(paper, columns, List.of(new ListSheet.Part("Dr. Adler", "visits", rows)));
    }

    private static ListSheet parts(PaperSize paper, int columns, List<ListSheet.Part> parts) {
        return new ListSheet(
                paper,
                "Tue 24 November 2026",
                "Main site",
                IntStream.range(0, columns)
                        .mapToObj(i -> new ListSheet.Column("Column " + i, i == 0 ? 0 : i % 4))
                        .toList(),
                parts,
                new ListSheet.Foot("Printed", (page, pages) -> page + " of " + pages));
    }

    private static List<List<String>> rows(int count, int columns, String text) {
        return IntStream.range(0, count)
                .mapToObj(row ->
                        IntStream.range(0, columns)
                                .mapToObj(column -> column == 0 ? "row " + row : text)
                                .toList())
                .toList();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Letters that stand in others or outside the margins. */
    private static List<String> collisions(PDDocument pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        letters.add(letter);
                    }
                };
        stripper.getText(pdf);
        letters.sort(
                Comparator.comparingDouble(TextPosition::getYDirAdj)
                        .thenComparingDouble(TextPosition::getXDirAdj));
        var found = new ArrayList<String>();
        float width = pdf.getPage(0).getMediaBox().getWidth();
        for (int i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            float end = letter.getXDirAdj() + letter.getWidthDirAdj();
            if (letter.getXDirAdj() < 33 || end > width - 33) {
                found.add(letter + " outside at " + end);
            }
            if (i + 1 < letters.size()) {
                var next = letters.get(i + 1);
                boolean sameLine = Math.abs(letter.getYDirAdj() - next.getYDirAdj()) < 0.1;
                float above = next.getYDirAdj() - letter.getYDirAdj();
                if (sameLine && end > next.getXDirAdj() + 0.3) {
                    found.add(letter + " into " + next + " at " + end);
                }
                if (!sameLine && above < 5) {
                    found.add(letter + " over " + next);
                }
            }
        }
        return found;
    }

    private static int coloured(BufferedImage page) {
        int count = 0;
        for (int pixel :
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
            int red = pixel >> 16 & 0xFF;
            if (red != (pixel >> 8 & 0xFF) || red != (pixel & 0xFF)) {
                count++;
            }
        }
        return count;
    }
}
