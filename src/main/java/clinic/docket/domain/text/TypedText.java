package clinic.docket.domain.text;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * A text as it is kept: what can be seen stays as it was typed, letter by letter; what cannot be
 * seen and would make two equal texts differ is taken away. Accents are kept in one piece (NFC).
 */
public final class TypedText {
    /** Control characters, halves of a character, and those that turn the direction of writing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Joiners and marks of direction: some scripts need them between letters, none alone. */
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{Cf}\\p{Z}]*");

    private TypedText() {}

    /** One line, without spaces round it and with single ones inside. */
    public static String line(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String seen = visible(SPACES.matcher(typed).replaceAll(" "));
        String line = SPACES.matcher(seen).replaceAll(" ").strip();
        return NOTHING_TO_SEE.matcher(line).matches() ? "" : line;
    }

    /** Keeps its lines, and the spaces inside them. */
    public static String lines(String typed) {
        return typed.lines().map(TypedText::visible).collect(joining("\n")).strip();
    }

    private static String visible(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Form.NFC);
    }

    /** Most texts are: each reading of a record asks, so this must be quick. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || (each == ' ' && before == ' ')) {
                return false;
            }
            before = each;
        }
        return text.isEmpty() || before != ' ';
    }
}
