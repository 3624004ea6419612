package clinic.docket.domain.patient;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which names are compared: small Latin letters and digits, no accents. Cyrillic and
 * Greek are transliterated, so that a name is found as its bearer writes it and as the desk can
 * type it.
 */
public final class SearchKey {
    /**
     * What parts words: spaces, hyphens, apostrophes and the like; marks belong to their letter.
     */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<String, String> LATIN =
            letters("ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=n ə=e ŧ=t ſ=s");

    /** As passports write it; without its mark й is и, ё is е and ї is і. */
    private static final Map<String, String> CYRILLIC =
            letters(
                    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u"
                            + " ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i є=ye"
                            + " ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz");

    /** By ELOT 743, pairs before single letters. */
    private static final Map<String, String> GREEK =
            letters(
                    "ου=ou αυ=av ευ=ev γγ=ng α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k"
                            + " λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o");

    /** How letters are written out where there is no key for them. */
    private static final Map<String, String> SPELLED_OUT =
            letters("ä=ae ö=oe ü=ue å=aa ø=oe й=y ё=yo ї=yi");

    private SearchKey() {}

    /**
     * Every form under which a name is filed: its parts, and each part that is written with hyphens
     * or apostrophes also in one piece. Where letters can be written out, both forms: {@code
     * muller} and {@code mueller}.
     */
    public static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        for (String part : name.strip().split("\\s+", -1)) {
            addForms(words, part);
            for (String piece : BETWEEN_WORDS.split(part, -1)) {
                addForms(words, piece);
            }
        }
        words.remove("");
        return words;
    }

    /** The plain form of one word; what is neither letter nor digit falls away. */
    public static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return replaced(replaced(replaced(letters.toString(), LATIN), CYRILLIC), GREEK);
    }

    /**
     * The form with letters written out, Müller as {@code mueller}; else the same as the plain one.
     */
    public static String foldSpelledOut(String word) {
        String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return fold(replaced(composed, SPELLED_OUT));
    }

    private static void addForms(Set<String> words, String word) {
        words.add(fold(word));
        words.add(foldSpelledOut(word));
    }

    private static String replaced(String word, Map<String, String> letters) {
        var replaced = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int pair = Math.min(at + 2, word.length());
            int end = letters.containsKey(word.substring(at, pair)) ? pair : at + 1;
            String part = word.substring(at, end);
            replaced.append(letters.getOrDefault(part, part));
            at = end;
        }
        return replaced.toString();
    }

    private static Map<String, String> letters(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
