import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that every Java file is as the formatter would write it, or writes it so.
 *
 * <p>Four spaces as in AOSP, imports in one block as at Google.
 *
 * <p>A program of its own and not a Maven plugin, because the formatter needs a newer Java than the
 * one Maven may run on. Arguments: {@code check|write DIRECTORY...}; missing directories are
 * skipped. Exit code 1 when a file is not formatted, 2 when one cannot be read as Java.
 */
final class Format {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        List<Outcome> wrong =
                javaFiles(List.of(arguments).subList(1, arguments.length)).parallelStream()
                        .map(file -> format(file, write))
                        .flatMap(Optional::stream)
                        .toList();
        wrong.forEach(outcome -> System.err.println(outcome.sentence()));
        if (wrong.stream().anyMatch(outcome -> outcome instanceof Unreadable)) {
            System.exit(2);
        }
        if (!write && !wrong.isEmpty()) {
            System.err.println("To format them, type: mvn -Pformat process-sources");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(List<String> directories) throws IOException {
        try (Stream<Path> files =
                directories.stream().map(Path::of).filter(Files::isDirectory).flatMap(Format::in)) {
            return files.sorted().toList();
        }
    }

    private static Stream<Path> in(Path directory) {
        try {
            return Files.walk(directory).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Outcome> format(Path file, boolean write) {
        try {
            String found = Files.readString(file);
            String wanted =
                    FORMATTER.formatSource(
                            ImportOrderer.reorderImports(
                                    RemoveUnusedImports.removeUnusedImports(found), Style.GOOGLE));
            if (wanted.equals(found)) {
                return Optional.empty();
            }
            if (write) {
                Files.writeString(file, wanted);
            }
            return Optional.of(new Differs(file, write));
        } catch (FormatterException e) {
            return Optional.of(new Unreadable(file, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private sealed interface Outcome {
        String sentence();
    }

    private record Differs(Path file, boolean written) implements Outcome {
        @Override
        public String sentence() {
            return (written ? "formatted " : "not formatted: ") + file;
        }
    }

    private record Unreadable(Path file, String reason) implements Outcome {
        @Override
        public String sentence() {
            return "cannot be read as Java: " + file + ": " + reason;
        }
    }
}
