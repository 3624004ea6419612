package clinic.docket.store.patient;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings words into the form in which they are compared: small letters and digits without accents, in
 * Latin script where a usual transliteration is known.
 */
final class Folding {
    // Letters that Unicode does not take apart into a plain letter and a mark.
    private static final Map<Character, String> LATIN =
            letters("ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=n ə=e ŧ=t ĸ=k ĳ=ij ſ=s");

    // After the marks are gone: й is и there, ё is е, ї is і.
    private static final Map<Character, String> CYRILLIC =
            letters(
                    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u"
                            + " ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i є=ye"
                            + " ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz");

    private static final Map<Character, String> GREEK =
            letters(
                    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s"
                            + " τ=t υ=y φ=f χ=ch ψ=ps ω=o");

    // How these are written where there are no dots and rings to type.
    private static final Map<Character, String> SPELLED_OUT = letters("ä=ae ö=oe ü=ue å=aa ø=oe");

    private Folding() {}

    /** Everything but letters and digits falls away. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(at -> append(folded, at));
        return folded.toString();
    }

    /** As people write it on a foreign keyboard: Müller is Mueller. Else the same as {@link #fold}. */
    static String foldSpelledOut(String word) {
        String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        var spelled = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            spelled.append(SPELLED_OUT.getOrDefault(letter, String.valueOf(letter)));
        }
        return fold(spelled.toString());
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            folded.appendCodePoint(codePoint);
            return;
        }
        char letter = (char) codePoint;
        String same = String.valueOf(letter);
        folded.append(
                LATIN.getOrDefault(
                        letter, CYRILLIC.getOrDefault(letter, GREEK.getOrDefault(letter, same))));
    }

    private static Map<Character, String> letters(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .collect(
                        Collectors.toUnmodifiableMap(
                                pair -> pair.charAt(0), pair -> pair.substring(2)));
    }
}
