package clinic.docket.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A Java source without its comments, read as text for the rules on texts and colours. */
record Source(Path file, String code) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'"
                            + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern ICON = Pattern.compile("\"(?:fth|md[a-z]+)-\\w+(?:-\\w+)*\"");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:setText|setTitle|setPromptText|setHeaderText|setContentText"
                            + "|setAccessibleText|setAccessibleHelp|new Label|new Text|new Button"
                            + "|new ActionButton|ActionButton\\s*\\.\\s*\\w+|new ToggleButton"
                            + "|new CheckBox|new RadioButton|new Hyperlink|new Tooltip|new MenuItem"
                            + "|new Menu|new Tab|new TitledPane|new TableColumn<[^(]*>"
                            + "|new SearchField|new FormField|new EmptyState|new KeyBadge"
                            + "|\\.withHint|\\.withRemark|\\.showError|\\.forbid|\\.withButton)"
                            + "\\s*\\(\\s*(\"(?:\\\\.|[^\"\\\\])*\\p{L}(?:\\\\.|[^\"\\\\])*\")");

    /** All below the folder; none if there is no such folder yet. */
    static List<Source> allIn(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source of(String name, String text) {
        var code =
                TOKEN.matcher(text)
                        .replaceAll(token ->
                                java.util.regex.Matcher.quoteReplacement(
                                        token.group().startsWith("/") ? " " : token.group()));
        return new Source(Path.of(name), code);
    }

    List<String> literals() {
        return LITERAL.matcher(code).results().map(found -> found.group(1)).toList();
    }

    /** Words that a user would read, written in Java instead of a file of texts. */
    List<String> shownLiterals() {
        return SHOWN.matcher(code)
                .results()
                .filter(found -> !ICON.matcher(found.group(1)).matches())
                .map(found ->
                        "%s: move %s to a file of texts and ask for its key"
                                .formatted(file, found.group(1)))
                .toList();
    }

    /** Styles set in Java, where no theme can change them. */
    List<String> inlineStyles() {
        return Pattern.compile("\\bsetStyle\\s*\\(|Color\\s*\\.\\s*(web|rgb|valueOf)\\s*\\(")
                .matcher(code)
                .results()
                .map(found ->
                        "%s: replace %s...) by a style class and a role in the themes"
                                .formatted(file, found.group()))
                .toList();
    }

    private static Source read(Path file) {
        try {
            return of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
