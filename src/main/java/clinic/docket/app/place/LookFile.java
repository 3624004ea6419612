package clinic.docket.app.place;

import clinic.docket.ui.kit.look.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language and the theme that were chosen last at this workstation, in a file beside its data.
 * A file that is missing, unreadable or not understood is as good as nothing chosen: how the
 * screens look must never keep anybody from working.
 */
public final class LookFile {
    private static final Logger LOG = LoggerFactory.getLogger(LookFile.class);
    private static final String NAME = "look.properties";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    private final Path file;

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
            LOG.warn("The chosen language and theme do not read", e);
        }
        return Optional.ofNullable(choices.getProperty(key));
    }

    /** Never on the FX thread. */
    public void keep(Locale language, Theme theme) {
        String text =
                LANGUAGE
                        + "="
                        + language.toLanguageTag()
                        + "\n"
                        + THEME
                        + "="
                        + theme.name()
                        + "\n";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("The chosen language and theme could not be kept", e);
        }
    }
}
