package clinic.docket.store.patient;

import static java.util.stream.Collectors.toSet;

import clinic.docket.domain.patient.OneTypo;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.SearchKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words under which a patient is filed: the parts of the name in search form, and the digits of
 * the phone from the front (marked {@code #}) and from the back (marked {@code ~}).
 */
public final class SearchWords {
    private static final int LONGEST = 120;
    private static final char FRONT = '#';
    private static final char BACK = '~';
    private static final char LAST_OF_ALL = '\uffff';
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private SearchWords() {}

    public static Set<String> of(Patient patient) {
        return of(patient.name(), patient.phone());
    }

    public static Set<String> of(PatientName name, String phone) {
        Set<String> words = ofName(name);
        addPhone(words, phone);
        return words;
    }

    /** The parts of a name in all their forms. */
    static Set<String> ofName(PatientName name) {
        var words = new LinkedHashSet<String>();
        addName(words, name.family());
        addName(words, name.given());
        String both = name.family() + name.given();
        if (both.codePoints().anyMatch(Character::isIdeographic)) {
            words.add(cut(SearchKey.fold(both))); // 李小龍: written without a space
        }
        words.remove("");
        return words;
    }

    /** The keys under which a patient is found in spite of a typo. */
    public static Set<String> near(PatientName name) {
        return Stream.of(name.family(), name.given())
                .flatMap(part -> SearchKey.words(part).stream())
                .filter(word -> word.length() >= OneTypo.SHORTEST_NAME)
                .flatMap(word -> OneTypo.keys(word).stream())
                .collect(toSet());
    }

    private static void addName(Set<String> words, String name) {
        words.add(cut(SearchKey.fold(name)));
        SearchKey.words(name).forEach(word -> words.add(cut(word)));
    }

    private static void addPhone(Set<String> words, String phone) {
        String digits = digits(phone);
        if (!digits.isEmpty()) {
            words.add(front(digits));
            words.add(back(digits));
            DiallingCodes.withoutCountry(phone, digits)
                    .ifPresent(national -> words.add(front(national)));
        }
    }

    /** The search forms of one typed word; may be none. */
    static List<String> typed(String word) {
        return SearchKey.forms(word).stream().map(SearchWords::cut).distinct().toList();
    }

    /** Where words that begin with this one end. */
    static String end(String word) {
        return word + LAST_OF_ALL;
    }

    /** A number that is typed with its country may be filed without it. */
    static Optional<String> withoutCountry(String digits) {
        return DiallingCodes.withoutCountry("+" + digits, digits);
    }

    /**
     * Zeros in front, or in brackets, dial out of a place or a country: they belong to no number.
     */
    static String digits(String text) {
        String dialled = NO_DIGIT.matcher(text.replace("(0)", "")).replaceAll("");
        return LEADING_ZEROS.matcher(dialled).replaceFirst("");
    }

    static String front(String digits) {
        return FRONT + cut(digits);
    }

    static String back(String digits) {
        return BACK + cut(new StringBuilder(digits).reverse().toString());
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
