package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows where typed letters stand in a name: at the start of a word, in whatever letters it is
 * written. A word with a typo is not marked: its letters are others. Finds nobody; it only explains
 * a row that the search has found.
 */
final class NameHits {

    /** A word, or what stands between two words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+");

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private final List<Set<String>> typed;

    NameHits(List<String> typedWords) {
        typed =
                typedWords.stream()
                        .map(SearchKey::forms)
                        .filter(forms -> !forms.isEmpty())
                        .toList();
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
    private static int covered(String word, Set<String> typed) {
        for (int end = 1; end <= word.length(); end++) {
            boolean isBeforeMark =
                    end < word.length() && MARK.matcher(word.substring(end, end + 1)).matches();
            if (!isBeforeMark && startsSo(word.substring(0, end), typed)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean startsSo(String letters, Set<String> typed) {
        return SearchKey.forms(letters).stream()
                .anyMatch(form -> typed.stream().anyMatch(form::startsWith));
    }
}
