package clinic.docket.store.patient;

import clinic.docket.domain.patient.OneTypo;
import clinic.docket.domain.patient.PatientName;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Compares typed words with a name: all have to be in it, each as a word, as its beginning, or one
 * of them with a typo.
 */
final class NameMatch {
    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;

    /** Worse than any number of beginnings; two of them are no match. */
    private static final int TYPO = 1_000;

    private static final int NONE = 2 * TYPO;

    private final List<List<String>> typed;

    /**
     * @param typed each word in all its forms
     */
    NameMatch(List<List<String>> typed) {
        this.typed = typed;
    }

    /** The smaller, the better; empty where a word is missing. */
    OptionalInt rank(PatientName name) {
        Collection<String> words = SearchWords.ofName(name);
        int rank = typed.stream().mapToInt(forms -> best(forms, words)).sum();
        return rank < NONE ? OptionalInt.of(rank) : OptionalInt.empty();
    }

    private static int best(List<String> forms, Collection<String> words) {
        int best = NONE;
        for (String form : forms) {
            for (String word : words) {
                best = Math.min(best, rank(form, word));
            }
        }
        return best;
    }

    private static int rank(String typed, String word) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? WHOLE : BEGINNING;
        }
        return OneTypo.between(typed, word) ? TYPO : NONE;
    }
}
