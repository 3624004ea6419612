package clinic.docket.document;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printers that this computer knows. Waits for the person before its dialog, so never on the FX
 * thread.
 */
public final class OfficePrinter {
    private static final Logger LOG = LoggerFactory.getLogger(OfficePrinter.class);

    /** What became of a print. */
    public enum Answer {
        PRINTED,
        /** The person closed the dialog. */
        CALLED_OFF,
        NO_PRINTER,
        FAILED
    }

    /**
     * Asks in the system's own dialog which printer it shall be, and prints.
     *
     * @param name what the printer's queue shows to everybody: nobody's name
     */
    public Answer print(byte[] pdf, String name) {
        if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
            return Answer.NO_PRINTER;
        }
        var job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        try (var document = Loader.loadPDF(pdf)) {
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return Answer.CALLED_OFF;
            }
            job.print();
            return Answer.PRINTED;
        } catch (PrinterException e) {
            LOG.warn("A printer refused", e);
            return Answer.FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException("What was set does not read", e);
        }
    }
}
