package clinic.docket.store.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.SearchKey;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

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
        var words = new LinkedHashSet<String>();
        addName(words, patient.name().family());
        addName(words, patient.name().given());
        addPhone(words, patient.phone());
        words.remove("");
        return words;
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

    /** The search form of one typed word; may be empty. */
    static String typed(String word) {
        return cut(SearchKey.fold(word));
    }

    /** Where words that begin with this one end. */
    static String end(String word) {
        return word + LAST_OF_ALL;
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
