package clinic.docket.store.patient;

import static java.util.stream.Collectors.toCollection;

import clinic.docket.domain.patient.OneTypo;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks the index of words for people whose names may fit; the names are compared afterwards. Ids
 * are read word by word and intersected until few are left. Nobody is answered twice.
 */
final class WordCandidates {
    /** Three words tell people apart; further ones are only compared afterwards. */
    private static final int WORDS = 3;

    /** A word that so many people have tells nothing. */
    private static final int TOO_MANY = 20_000;

    /** Reading so few people is as quick as asking the index for another word. */
    private static final int FEW = 100;

    private static final int LINES = 500;

    private final PatientQueries queries;
    private final List<List<String>> typed;
    private final Map<String, List<UUID>> asked = new HashMap<>();
    private final Set<UUID> answered = new HashSet<>();

    /**
     * @param typed each word in all its forms, the most telling word first
     */
    WordCandidates(PatientQueries queries, List<List<String>> typed) {
        this.queries = queries;
        this.typed = typed.stream().limit(WORDS).toList();
    }

    List<PatientLine> exact() {
        return typed.size() == 1 ? lines(having(typed.getFirst(), LINES)) : lines(common(typed));
    }

    /** Led by a word that is no name, such as the digits of a phone. */
    List<PatientLine> exactWith(String leading) {
        return lines(common(led(List.of(leading), typed)));
    }

    /**
     * One of the words with a typo, whichever it is.
     *
     * @param leading the forms of a word that is no name and has none; may be empty
     */
    List<PatientLine> near(List<String> leading) {
        return typed.stream()
                .filter(forms -> forms.getFirst().length() >= OneTypo.SHORTEST_TYPED)
                .flatMap(forms -> near(forms, led(leading, without(forms))).stream())
                .toList();
    }

    private List<PatientLine> near(List<String> mistyped, List<List<String>> others) {
        Set<UUID> common = common(others);
        if (!others.isEmpty() && common.size() <= FEW) {
            return lines(common);
        }
        List<String> keys =
                mistyped.stream().flatMap(form -> OneTypo.keys(form).stream()).distinct().toList();
        var near = new LinkedHashSet<>(queries.withNear(keys, TOO_MANY));
        if (!others.isEmpty() && common.size() < TOO_MANY) {
            near.retainAll(common);
        }
        return lines(near);
    }

    private static List<List<String>> led(List<String> leading, List<List<String>> words) {
        return Stream.concat(Stream.of(leading), words.stream())
                .filter(forms -> !forms.isEmpty())
                .toList();
    }

    private List<List<String>> without(List<String> word) {
        return typed.stream().filter(forms -> !forms.equals(word)).toList();
    }

    /** Who has these words, and maybe a few who have only the first ones of them. */
    private Set<UUID> common(List<List<String>> words) {
        Set<UUID> common = new LinkedHashSet<>();
        for (List<String> forms : words) {
            boolean isFirst = forms.equals(words.getFirst());
            if (!isFirst && common.size() <= FEW) {
                return common;
            }
            Set<UUID> having = having(forms, TOO_MANY);
            if (isFirst || common.size() >= TOO_MANY) {
                common = having;
            } else if (having.size() < TOO_MANY) {
                common.retainAll(having);
            }
        }
        return common;
    }

    private Set<UUID> having(List<String> forms, int most) {
        return forms.stream()
                .flatMap(form -> ids(form, most).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private List<UUID> ids(String word, int most) {
        return asked.computeIfAbsent(
                word, each -> queries.withWord(each, SearchWords.end(each), most));
    }

    private List<PatientLine> lines(Collection<UUID> ids) {
        List<UUID> unanswered =
                ids.stream().filter(id -> !answered.contains(id)).limit(LINES).toList();
        answered.addAll(unanswered);
        return unanswered.isEmpty() ? List.of() : queries.lines(unanswered);
    }
}
