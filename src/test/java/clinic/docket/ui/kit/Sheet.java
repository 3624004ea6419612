package clinic.docket.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A style sheet read as text, for the rules on colours. */
record Sheet(String name, String css) {

    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Pattern COLOUR =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\s*\\(|[:,(]\\s*(?:white|black|gr[ae]y"
                            + "|red|green|blue|yellow|orange|purple|(?:light|dark)\\w+)\\s*[;,)]");

    static List<Sheet> allIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .map(Sheet::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet of(String name, String css) {
        return new Sheet(
                name,
                css.replaceAll("(?s)/\\*.*?\\*/", "")
                        .replace("-fx-font-smoothing-type: gray;", ""));
    }

    /** Colours written down where only roles may be named. */
    List<String> colours() {
        return COLOUR.matcher(css)
                .results()
                .map(found ->
                        "%s: name a role instead of %s".formatted(name, found.group().strip()))
                .toList();
    }

    /** What each role is, its own name or a colour. */
    Map<String, String> roles() {
        var roles = new HashMap<String, String>();
        ROLE.matcher(css).results().forEach(found -> roles.put(found.group(1), found.group(2)));
        return roles;
    }
}
