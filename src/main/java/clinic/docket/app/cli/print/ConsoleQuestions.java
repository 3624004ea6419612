package clinic.docket.app.cli.print;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks at the terminal. Where there is none, such as in a nightly script, each answer is a line of
 * the standard input and nothing is asked aloud.
 */
public final class ConsoleQuestions implements Questions {
    private final @Nullable Console console;
    private @Nullable BufferedReader lines;

    // Since JDK 25 there is none again where nobody could answer.
    @SuppressWarnings("SystemConsoleNull")
    public ConsoleQuestions() {
        var found = System.console();
        console = found != null && found.isTerminal() ? found : null;
    }

    @Override
    public Optional<String> ask(String question) {
        return console == null ? line() : Optional.ofNullable(console.readLine("%s ", question));
    }

    @Override
    public Optional<String> askHidden(String question) {
        if (console == null) {
            return line();
        }
        var typed = console.readPassword("%s ", question);
        if (typed == null) {
            return Optional.empty();
        }
        var answer = new String(typed);
        Arrays.fill(typed, ' ');
        return Optional.of(answer);
    }

    private Optional<String> line() {
        var reader = lines;
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            lines = reader;
        }
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("The standard input cannot be read", e);
        }
    }
}
