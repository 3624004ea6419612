package clinic.docket.app.wiring;

import clinic.docket.app.place.PrintFile;
import clinic.docket.document.OfficePrinter;
import clinic.docket.document.PdfPress;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.paper.SlipSheet;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.print.Press;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintMemory;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * How this window prints.
 *
 * @param files where a PDF is to lie
 */
public record Printing(Press press, Files files, PrintMemory memory) {

    /** Asks the person for a file; empty when they think better of it. */
    @FunctionalInterface
    public interface Files {
        Optional<Path> choose(Window owner, String offeredName);
    }

    /** By the printers and the folders of this computer. */
    public static Printing here(PrintMemory memory) {
        return new Printing(new ThisComputer(), Printing::choose, memory);
    }

    public static Printing withoutMemory() {
        return here(new PrintMemory(usual(), _ -> {}));
    }

    /** Before anybody has chosen anything: the paper of the machine's country. */
    public static PrintChoices usual() {
        return PrintChoices.usual(PaperSize.usualIn(Locale.getDefault().getCountry()));
    }

    /** As it was printed last at this workstation, also before the last start. */
    public static PrintMemory remembered(PrintFile file, Background background) {
        var memory =
                new PrintMemory(
                        usual(), choices -> background.run(() -> file.keep(choices)).start());
        background.call(file::choices).onSuccess(found -> found.ifPresent(memory::recall)).start();
        return memory;
    }

    private static Optional<Path> choose(Window owner, String offeredName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(offeredName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private record ThisComputer(PdfPress pdf, OfficePrinter printer) implements Press {
        private ThisComputer() {
            this(new PdfPress(), new OfficePrinter());
        }

        @Override
        public byte[] typeset(ListSheet sheet) {
            return pdf.typeset(sheet);
        }

        @Override
        public byte[] typeset(SlipSheet slip) {
            return pdf.typeset(slip);
        }

        @Override
        public Sent send(byte[] file, String name) {
            return switch (printer.print(file, name)) {
                case PRINTED -> Sent.PRINTED;
                case CALLED_OFF -> Sent.CALLED_OFF;
                case NO_PRINTER -> Sent.NO_PRINTER;
                case FAILED -> Sent.FAILED;
            };
        }
    }
}
