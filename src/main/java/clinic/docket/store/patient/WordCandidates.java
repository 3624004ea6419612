package clinic.docket.store.patient;

import clinic.docket.domain.patient.OneTypo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the index of words for people whose names may fit: for each way in which the typed words can
 * be written once. Three words tell people apart; further ones are only compared afterwards.
 */
final class WordCandidates {
    private static final int WORDS = 3;

    private final PatientQueries queries;
    private final List<List<String>> typed;

    /**
     * @param typed each word in all its forms, the most telling word first
     */
    WordCandidates(PatientQueries queries, List<List<String>> typed) {
        this.queries = queries;
        this.typed = typed;
    }

    List<PatientLine> exact(int most) {
        return spellings(typed.stream().limit(WORDS).toList()).stream()
                .flatMap(words -> byWords(words, most).stream())
                .toList();
    }

    /** Led by a word that is no name, such as the digits of a phone. */
    List<PatientLine> exactWith(String leading, int most) {
        var words = new ArrayList<List<String>>();
        words.add(List.of(leading));
        typed.stream().limit(WORDS - 1L).forEach(words::add);
        return spellings(words).stream().flatMap(each -> byWords(each, most).stream()).toList();
    }

    /** One of the words with a typo, whichever it is. */
    List<PatientLine> near(int most) {
        return typed.stream()
                .limit(WORDS)
                .filter(forms -> forms.getFirst().length() >= OneTypo.SHORTEST_TYPED)
                .flatMap(forms -> near(forms, most))
                .toList();
    }

    private Stream<PatientLine> near(List<String> mistyped, int most) {
        List<String> keys =
                mistyped.stream().flatMap(form -> OneTypo.keys(form).stream()).distinct().toList();
        List<List<String>> others =
                typed.stream().filter(forms -> !forms.equals(mistyped)).limit(WORDS - 1L).toList();
        return spellings(others).stream()
                .flatMap(words -> {
                    String second = word(words, 0);
                    String third = word(words, 1);
                    return queries
                            .byNear(
                                    keys,
                                    second,
                                    SearchWords.end(second),
                                    third,
                                    SearchWords.end(third),
                                    most)
                            .stream();
                });
    }

    private List<PatientLine> byWords(List<String> words, int most) {
        String second = word(words, 1);
        String third = word(words, 2);
        return queries.byWords(
                words.getFirst(),
                SearchWords.end(words.getFirst()),
                second,
                SearchWords.end(second),
                third,
                SearchWords.end(third),
                most);
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /** Each word in one of its forms, in every combination. */
    private static List<List<String>> spellings(List<List<String>> words) {
        List<List<String>> spellings = List.of(List.of());
        for (List<String> forms : words) {
            spellings =
                    spellings.stream()
                            .flatMap(begun ->
                                    forms.stream()
                                            .map(form ->
                                                    Stream.concat(begun.stream(), Stream.of(form))
                                                            .toList()))
                            .toList();
        }
        return spellings;
    }
}
