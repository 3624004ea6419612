package clinic.docket.document;

import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.SlipSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF files of sheets, in memory, with their fonts embedded. They name no author and no
 * computer.
 */
public final class PdfPress {

    public byte[] typeset(ListSheet sheet) {
        return made(document -> ListPdf.set(sheet, document));
    }

    public byte[] typeset(SlipSheet slip) {
        return made(document -> SlipPdf.set(slip, document));
    }

    private static byte[] made(Setting setting) {
        try (var document = new PDDocument()) {
            setting.into(document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            // Nothing is read or written but memory and our own fonts.
            throw new UncheckedIOException("A sheet cannot be set", e);
        }
    }

    @FunctionalInterface
    private interface Setting {
        void into(PDDocument document) throws IOException;
    }
}
