package clinic.docket.app.place;

import clinic.docket.domain.paper.PaperSize;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How it was printed last at this workstation, in a file beside its data. What does not read is as
 * good as never printed.
 */
public final class PrintFile {
    private static final Logger LOG = LoggerFactory.getLogger(PrintFile.class);
    private static final String NAME = "print.properties";
    private static final String PAPER = "paper";
    private static final String COLUMNS = "columns";
    private static final String INITIALS = "initialsOnly";

    private final Path file;

    public PrintFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Never on the FX thread. */
    public Optional<PrintChoices> choices() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("How it was printed last does not read", e);
        }
        var initials = Boolean.parseBoolean(kept.getProperty(INITIALS));
        return paper(kept.getProperty(PAPER, ""))
                .map(paper ->
                        new PrintChoices(paper, columns(kept.getProperty(COLUMNS, "")), initials));
    }

    private static Optional<PaperSize> paper(String name) {
        return Arrays.stream(PaperSize.values())
                .filter(paper -> paper.name().equals(name) && paper != paper.half())
                .findFirst();
    }

    private static Set<PrintColumn> columns(String names) {
        var wanted = Arrays.asList(names.split(","));
        return Arrays.stream(PrintColumn.values())
                .filter(column -> wanted.contains(column.name()))
                .collect(Collectors.toSet());
    }

    /** Never on the FX thread. */
    public void keep(PrintChoices choices) {
        String columns =
                choices.columns().stream()
                        .sorted()
                        .map(PrintColumn::name)
                        .collect(Collectors.joining(","));
        String text =
                String.join(
                        "\n",
                        PAPER + "=" + choices.paper().name(),
                        COLUMNS + "=" + columns,
                        INITIALS + "=" + choices.initialsOnly(),
                        "");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("How it was printed could not be kept", e);
        }
    }
}
