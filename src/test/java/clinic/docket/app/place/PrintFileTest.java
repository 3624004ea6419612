package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.paper.PaperSize;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFileTest {
    @TempDir Path folder;

    @Test
    void remembersHowItWasPrinted() {
        var chosen =
                new PrintChoices(
                        PaperSize.LETTER, Set.of(PrintColumn.PHONE, PrintColumn.NOTE), true);

        new PrintFile(folder.resolve("clinic")).keep(chosen);

        assertThat(new PrintFile(folder.resolve("clinic")).choices()).contains(chosen);
    }

    @Test
    void knowsNothingAtFirstAndOfWhatDoesNotRead() throws IOException {
        assertThat(new PrintFile(folder).choices()).isEmpty();

        Files.writeString(folder.resolve("print.properties"), "paper=A5\ncolumns=X,X\n\\u00");
        assertThat(new PrintFile(folder).choices()).isEmpty();
    }
}
