package clinic.docket.domain.patient;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms in which names are compared: small Latin letters and digits, no accents. Cyrillic and
 * Greek are transliterated, so that a name is found as its bearer writes it and as the desk can
 * type it. Names are filed under all their forms, and looked for by all forms of what is typed.
 */
public final class SearchKey {
    /**
     * What parts words: spaces, hyphens, apostrophes and the like; marks belong to their letter.
     */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchKey() {}

    /**
     * Every form under which a name is filed: its parts, and each part that is written with hyphens
     * or apostrophes also in one piece. Where letters can be written in several ways, all of them:
     * {@code muller} and {@code mueller}.
     */
    public static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        for (String part : SPACES.split(name.strip(), -1)) {
            words.addAll(forms(part));
            for (String piece : BETWEEN_WORDS.split(part, -1)) {
                words.addAll(forms(piece));
            }
        }
        return words;
    }

    /** All forms of one word, the plain one first; none where it has neither letter nor digit. */
    public static Set<String> forms(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!small.isEmpty() && Letters.isPlain(small)) {
            return Set.of(small);
        }
        var forms = new LinkedHashSet<String>();
        for (Letters letters : Letters.ALL) {
            forms.add(letters.fold(small));
        }
        forms.remove("");
        return forms;
    }

    /** The plain form of one word; what is neither letter nor digit falls away. */
    public static String fold(String word) {
        return Letters.PLAIN.fold(word);
    }

    /**
     * The form with letters written out, Müller as {@code mueller}; else the same as the plain one.
     */
    public static String foldSpelledOut(String word) {
        return Letters.SPELLED_OUT.fold(word);
    }
}
