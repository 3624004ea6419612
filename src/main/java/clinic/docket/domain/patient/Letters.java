package clinic.docket.domain.patient;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which Latin letters stand for a letter. Cyrillic by BGN/PCGN ({@code PLAIN}, {@code SPELLED_OUT})
 * and by ICAO Doc 9303 ({@code PASSPORT}), Greek by ELOT 743 (ISO 843), the letters of German and
 * the Nordic languages as they are written out where there is no key for them.
 */
final class Letters {
    /** Accents fall away: {@code muller}, {@code yurii}. */
    static final Letters PLAIN = new Letters("");

    /** Letters are written out: {@code mueller}, {@code yuriy}. */
    static final Letters SPELLED_OUT =
            new Letters("ä=ae ö=oe ü=ue å=aa ø=oe đ=dj ð=dh й=y ё=yo ї=yi х=h ц=c");

    /** As machines read passports: {@code iurii}. */
    static final Letters PASSPORT =
            new Letters("ä=ae ö=oe ü=ue å=aa ø=oe ñ=n ð=d ю=iu я=ia ъ=ie ї=i є=ie");

    static final List<Letters> ALL = List.of(PLAIN, SPELLED_OUT, PASSPORT);

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<String, String> LATIN =
            letters("ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=n ə=e ŧ=t ſ=s");

    /** Without its mark й is и, ё is е and ї is і. */
    private static final Map<String, String> CYRILLIC =
            letters(
                    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u"
                            + " ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i є=ye"
                            + " ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz");

    /** Pairs before single letters. */
    private static final Map<String, String> GREEK =
            letters(
                    "ου=ou αυ=av ευ=ev γγ=ng α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k"
                            + " λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o");

    private final Map<String, String> first;

    private Letters(String first) {
        this.first = letters(first);
    }

    /** Small letters and digits; what is neither falls away, and accents with it. */
    String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small;
        }
        String composed = Normalizer.normalize(small, Normalizer.Form.NFC);
        String taken = Normalizer.normalize(replaced(composed, first), Normalizer.Form.NFKD);
        var letters = new StringBuilder(taken.length());
        taken.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return replaced(replaced(replaced(letters.toString(), LATIN), CYRILLIC), GREEK);
    }

    /** Most words are, and need no work. */
    static boolean isPlain(String word) {
        return word.chars()
                .allMatch(letter ->
                        (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
    }

    private static String replaced(String word, Map<String, String> letters) {
        if (letters.isEmpty()) {
            return word;
        }
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
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
