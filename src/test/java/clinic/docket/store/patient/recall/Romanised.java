package clinic.docket.store.patient.recall;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** How a desk without the keys types a name; written down apart from the search on purpose. */
final class Romanised {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
    private static final List<String> BGN =
            List.of(
                    "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya yo"
                            .split(" ", -1));
    private static final List<String> PASSPORT =
            List.of(
                    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia e"
                            .split(" ", -1));
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final List<String> ELOT =
            List.of("a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ", -1));
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "å", "aa", "ø", "oe", "æ", "ae");

    private Romanised() {}

    static String of(String name, SplittableRandom dice) {
        String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        List<String> russian = dice.nextBoolean() ? BGN : PASSPORT;
        String greek = without(small).replace("γγ", "ng").replace("ου", "ou");
        if (greek.codePoints().anyMatch(letter -> GREEK.indexOf(letter) >= 0)) {
            return letters(greek.replace("ευ", "ev").replace("αυ", "av"), GREEK, ELOT);
        }
        String latin = letters(small, RUSSIAN, russian);
        for (var letter : WRITTEN_OUT.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        return without(latin);
    }

    /** Without accents, with the letters that have none left as they are on most keyboards. */
    static String without(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace("ł", "l")
                .replace("Ł", "L")
                .replace("ı", "i")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("þ", "th")
                .replace("Þ", "Th")
                .replace("ð", "d");
    }

    private static String letters(String word, String from, List<String> to) {
        var letters = new StringBuilder();
        word.chars()
                .forEach(letter -> {
                    int place = from.indexOf(letter);
                    letters.append(
                            place < 0
                                    ? String.valueOf((char) letter)
                                    : to.get(place).replace("-", ""));
                });
        return letters.toString();
    }
}
