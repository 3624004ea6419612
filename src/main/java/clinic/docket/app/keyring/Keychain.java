package clinic.docket.app.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The login keychain of macOS, through the system's own program {@code security}. It reads the
 * secret from its standard input, never from its command line; Base64 spares us its quoting and its
 * hexadecimal answers. What the program has written it may read without asking, also after Docket
 * was updated, which is not so for an application that nobody has signed.
 */
public final class Keychain implements KeyRing {
    /** Where macOS has it. */
    public static final String PROGRAM = "/usr/bin/security";

    private static final String SERVICE = "Docket";
    private static final int NOT_FOUND = 44;

    private final String program;

    public Keychain(String program) {
        this.program = program;
    }

    private record Answer(int code, String text) {}

    @Override
    public Optional<String> find(String entry) {
        var answer = run("", words("find-generic-password", entry, "-w"));
        return switch (answer.code()) {
            case 0 -> Optional.of(read(answer.text().strip()));
            case NOT_FOUND -> Optional.empty();
            default -> throw refused(answer);
        };
    }

    @Override
    public void put(String entry, String value) {
        var words = words("add-generic-password", entry, "-U", "-w", written(value));
        var answer = run(String.join(" ", words) + "\n", List.of("-i"));
        if (answer.code() != 0) {
            throw refused(answer);
        }
    }

    @Override
    public void remove(String entry) {
        var answer = run("", words("delete-generic-password", entry));
        if (answer.code() != 0 && answer.code() != NOT_FOUND) {
            throw refused(answer);
        }
    }

    private static List<String> words(String verb, String entry, String... more) {
        var words = new ArrayList<>(List.of(verb, "-s", SERVICE, "-a", entry));
        words.addAll(List.of(more));
        return words;
    }

    private Answer run(String input, List<String> words) {
        var command = new ArrayList<>(List.of(program));
        command.addAll(words);
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var in = process.getInputStream()) {
                try (var out = process.getOutputStream()) {
                    out.write(input.getBytes(StandardCharsets.US_ASCII));
                }
                var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                return new Answer(process.waitFor(), text);
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new SilentKeyRing("The keychain's program cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SilentKeyRing("Nobody waits for the keychain any more", e);
        }
    }

    private static String written(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SilentKeyRing("Not what Docket wrote into the keychain", e);
        }
    }

    private static SilentKeyRing refused(Answer answer) {
        return new SilentKeyRing("The keychain refuses with " + answer.code());
    }
}
