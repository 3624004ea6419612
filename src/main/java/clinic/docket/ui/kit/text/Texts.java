package clinic.docket.ui.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word on screen, in one language.
 *
 * <p>A key is {@code room.element.what}; its first segment names the bundle, {@code
 * i18n/<room>.properties} in English and {@code i18n/<room>_<language>.properties} in each other
 * language. A text that is not there throws: a screen never shows a key. Safe to use from every
 * thread.
 */
public final class Texts {

    /** The languages Docket speaks, the default first. The one place to add another. */
    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Locale locale;
    private final String suffix;
    private final Map<String, Properties> rooms = new ConcurrentHashMap<>();

    /** Speaks the language of the locale, or English when Docket does not know it. */
    public Texts(Locale locale) {
        this.locale = supported(locale);
        this.suffix =
                this.locale.equals(SUPPORTED.getFirst()) ? "" : "_" + this.locale.getLanguage();
    }

    /** The supported locale of the same language, else the default one. */
    public static Locale supported(Locale wanted) {
        return SUPPORTED.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(SUPPORTED.getFirst());
    }

    public Locale locale() {
        return locale;
    }

    /** The text as it stands in the bundle, for texts without placeholders. */
    public String get(String key) {
        var text = room(key).getProperty(key);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    /** The text with its placeholders filled in, numbers and choices written as the locale does. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }

    private Properties room(String key) {
        var end = key.indexOf('.');
        if (end <= 0) {
            throw missing(key);
        }
        return rooms.computeIfAbsent(key.substring(0, end), this::load);
    }

    private Properties load(String room) {
        var path = "/i18n/" + room + suffix + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MissingResourceException("No texts at " + path, path, room);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts at " + path, e);
        }
    }

    private MissingResourceException missing(String key) {
        return new MissingResourceException(
                "No text for " + key + " in " + locale, Texts.class.getName(), key);
    }
}
