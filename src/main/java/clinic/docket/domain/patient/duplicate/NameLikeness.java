package clinic.docket.domain.patient.duplicate;

import clinic.docket.domain.patient.OneTypo;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.SearchKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How alike two names are; parts may stand in another order, family and given name swapped. */
final class NameLikeness {
    private static final int SHORTEST_FORM = 3;

    /** Further ones tell nothing, and every order of them is tried. */
    private static final int MOST_PARTS = 6;

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameLikeness() {}

    static Optional<Sign> between(PatientName one, PatientName other) {
        List<Set<String>> ones = parts(one);
        List<Set<String>> others = parts(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Set<String>> fewer = ones.size() <= others.size() ? ones : others;
        List<Set<String>> more = ones.size() <= others.size() ? others : ones;
        if (ones.size() == others.size() && allIn(fewer, more, NameLikeness::same)) {
            return Optional.of(Sign.SAME_NAME);
        }
        // A single part in common may be anybody's given name.
        if (fewer.size() > 1 && allIn(fewer, more, NameLikeness::similar)) {
            return Optional.of(Sign.SIMILAR_NAME);
        }
        List<Set<String>> family = parts(new PatientName(one.family(), ""));
        List<Set<String>> otherFamily = parts(new PatientName(other.family(), ""));
        return family.size() == otherFamily.size() && allIn(family, otherFamily, NameLikeness::same)
                ? Optional.of(Sign.SAME_FAMILY_NAME)
                : Optional.empty();
    }

    /** Each part in all forms in which it may be written. */
    private static List<Set<String>> parts(PatientName name) {
        return Stream.of(name.family(), name.given())
                .flatMap(PARTS::splitAsStream)
                .map(SearchKey::forms)
                .filter(forms -> !forms.isEmpty())
                .limit(MOST_PARTS)
                .toList();
    }

    private interface Match {
        boolean between(Set<String> one, Set<String> other);
    }

    /** Each of the fewer has a part of its own among the more. */
    private static boolean allIn(List<Set<String>> fewer, List<Set<String>> more, Match match) {
        if (fewer.isEmpty()) {
            return true;
        }
        Set<String> first = fewer.getFirst();
        List<Set<String>> rest = fewer.subList(1, fewer.size());
        for (int i = 0; i < more.size(); i++) {
            if (match.between(first, more.get(i)) && allIn(rest, without(more, i), match)) {
                return true;
            }
        }
        return false;
    }

    private static List<Set<String>> without(List<Set<String>> parts, int index) {
        return Stream.concat(
                        parts.subList(0, index).stream(),
                        parts.subList(index + 1, parts.size()).stream())
                .toList();
    }

    private static boolean same(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    private static boolean similar(Set<String> one, Set<String> other) {
        return same(one, other)
                || one.stream()
                        .anyMatch(form -> other.stream().anyMatch(each -> similar(form, each)));
    }

    private static boolean similar(String one, String other) {
        return OneTypo.between(one, other) || isShortForm(one, other) || isShortForm(other, one);
    }

    private static boolean isShortForm(String shorter, String name) {
        return shorter.length() >= SHORTEST_FORM && name.startsWith(shorter);
    }
}
