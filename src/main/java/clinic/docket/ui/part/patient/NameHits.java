package clinic.docket.ui.part.patient;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Shows where typed letters stand in a name: at the start of a word, whatever accents it carries.
 * Finds nobody; it only explains a row that the search has found.
 */
final class NameHits {

    /** A word, or what stands between two words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that do not come apart into a plain one and an accent. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ł", "l", "ø", "o", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i");

    private final List<String> typed;

    NameHits(List<String> typedWords) {
        typed = typedWords.stream().map(NameHits::fold).toList();
    }

    List<Piece> in(String name, boolean strong) {
        var pieces = new ArrayList<Piece>();
        var words = WORD.matcher(name);
        while (words.find()) {
            var word = words.group();
            var letters = typed.stream().mapToInt(each -> covered(word, each)).max().orElse(0);
            if (letters > 0) {
                pieces.add(new Piece(word.substring(0, letters), strong, true));
            }
            if (letters < word.length()) {
                pieces.add(new Piece(word.substring(letters), strong, false));
            }
        }
        return pieces;
    }

    /** How many letters of the word the typed ones stand for; 0 when it does not start so. */
    private static int covered(String word, String typed) {
        var rest = typed;
        for (int i = 0; i < word.length(); i++) {
            var letter = fold(word.substring(i, i + 1));
            if (!rest.startsWith(letter) && !letter.startsWith(rest)) {
                return 0;
            }
            rest = rest.substring(Math.min(letter.length(), rest.length()));
            if (rest.isEmpty()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String fold(String letters) {
        var lower = letters.toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var folded = new StringBuilder();
        bare.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> PLAIN.getOrDefault(letter, letter))
                .forEach(folded::append);
        return folded.toString();
    }
}
