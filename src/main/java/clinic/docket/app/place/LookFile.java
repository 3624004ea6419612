package clinic.docket.app.place;

import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was chosen last at this workstation: language, theme, size of the texts, privacy, in a file
 * beside its data. A file that is missing, unreadable or not understood is as good as nothing
 * chosen: how the screens look must never keep anybody from working.
 */
public final class LookFile {
    private static final Logger LOG = LoggerFactory.getLogger(LookFile.class);
    private static final String NAME = "look.properties";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String ZOOM = "zoom";
    private static final String NAMES_HIDDEN_AFTER = "namesHiddenAfterMinutes";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Path file;

    /** All that is kept. */
    public record Choices(Locale language, Theme theme, int zoom, Duration namesHiddenAfter) {}

    public LookFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    public Optional<Locale> language() {
        return chosen(LANGUAGE).filter(tag -> !tag.isBlank()).map(Locale::forLanguageTag);
    }

    public Optional<Theme> theme() {
        return chosen(THEME)
                .flatMap(name ->
                        Arrays.stream(Theme.values())
                                .filter(theme -> theme.name().equals(name))
                                .findFirst());
    }

    private Optional<String> chosen(String key) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        var choices = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            choices.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("What was chosen at this workstation does not read", e);
        }
        return Optional.ofNullable(choices.getProperty(key));
    }

    /** In percent. */
    public Optional<Integer> zoom() {
        return number(ZOOM).map(TextZoom::supported);
    }

    /** Zero for never. */
    public Optional<Duration> namesHiddenAfter() {
        return number(NAMES_HIDDEN_AFTER).map(Duration::ofMinutes);
    }

    private Optional<Integer> number(String key) {
        return chosen(key)
                .map(String::strip)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf);
    }

    /** Never on the FX thread. */
    public void keep(Choices choices) {
        String text =
                String.join(
                        "\n",
                        LANGUAGE + "=" + choices.language().toLanguageTag(),
                        THEME + "=" + choices.theme().name(),
                        ZOOM + "=" + choices.zoom(),
                        NAMES_HIDDEN_AFTER + "=" + choices.namesHiddenAfter().toMinutes(),
                        "");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("What was chosen at this workstation could not be kept", e);
        }
    }
}
