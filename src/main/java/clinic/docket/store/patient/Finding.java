package clinic.docket.store.patient;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSearch.BirthDate;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.row.patient.PatientRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One search: the most telling part asks the index, the others narrow what it finds. A typo is
 * thought of only when there is room left for such hits.
 */
final class Finding {
    /** A birthday has so many patients where a clinic has 700,000. */
    private static final int OF_ONE_DAY = 2_000;

    /** So many are read when something is left to compare. */
    private static final int CANDIDATES = 500;

    /** Longer ones are no patient's number. */
    private static final int LONGEST_NUMBER = 18;

    /** Fewer digits may be anybody's when the first ones are taken for a country. */
    private static final int SHORTEST_INTERNATIONAL = 9;

    private final WordCandidates candidates;
    private final PatientQueries queries;
    private final boolean hasNames;
    private final boolean isOneWord;
    private final NameMatch names;
    private final Optional<BirthDate> birthDate;
    private final String digits;

    /** As typed, with zeros in front: they tell ends of phones apart. */
    private final String lastDigits;

    /** A patient and how well the name fits. */
    private record Hit(PatientLine line, int rank) {}

    Finding(PatientQueries queries, PatientSearch search) {
        this.queries = queries;
        List<List<String>> words =
                search.words().stream()
                        .map(SearchWords::typed)
                        .filter(forms -> !forms.isEmpty())
                        .distinct()
                        .sorted(
                                comparing(
                                        forms -> forms.getFirst().length(),
                                        Comparator.reverseOrder()))
                        .toList();
        hasNames = !words.isEmpty();
        isOneWord = words.size() == 1;
        names = new NameMatch(words);
        candidates = new WordCandidates(queries, words);
        birthDate = search.birthDate();
        digits = SearchWords.digits(search.digits());
        lastDigits = SearchWords.back(search.digits());
    }

    List<PatientSummary> first(int limit) {
        if (birthDate.isPresent()) {
            return best(byBirthDate(birthDate.get()), limit);
        }
        if (hasNames) {
            return byNames(limit);
        }
        return digits.isEmpty() ? List.of() : byDigits(limit);
    }

    private List<PatientSummary> byNames(int limit) {
        boolean isComplete = isOneWord && digits.isEmpty();
        List<PatientLine> lines =
                new ArrayList<>(
                        digits.isEmpty()
                                ? candidates.exact(isComplete ? limit : CANDIDATES)
                                : withDigits());
        List<PatientSummary> found = best(lines, limit);
        if (found.size() < limit) {
            lines.addAll(candidates.near(CANDIDATES));
            return best(lines, limit);
        }
        return found;
    }

    /** Digits tell people apart better than names; inside a phone they are looked for last. */
    private List<PatientLine> withDigits() {
        return Stream.of(
                        byNumber(),
                        candidates.exactWith(lastDigits, CANDIDATES),
                        candidates.exactWith(SearchWords.front(digits), CANDIDATES),
                        candidates.exactWith(SearchWords.back(digits), CANDIDATES),
                        candidates.exact(CANDIDATES))
                .flatMap(List::stream)
                .toList();
    }

    private List<PatientSummary> best(List<PatientLine> lines, int limit) {
        return lines.stream()
                .filter(line -> digits.isEmpty() || fitsDigits(line))
                .flatMap(this::hit)
                .sorted(comparingInt(Hit::rank))
                .map(hit -> hit.line().toSummary())
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<Hit> hit(PatientLine line) {
        OptionalInt rank = names.rank(line.toSummary().name());
        return rank.isPresent() ? Stream.of(new Hit(line, rank.getAsInt())) : Stream.empty();
    }

    private boolean fitsDigits(PatientLine line) {
        return SearchWords.digits(line.phone()).contains(digits)
                || String.valueOf(line.number()).startsWith(digits);
    }

    private List<PatientLine> byBirthDate(BirthDate date) {
        if (date.year().isEmpty()) {
            return queries.byBirthday(PatientRow.birthday(date.month(), date.day()), OF_ONE_DAY);
        }
        return date.year()
                .map(year -> YearMonth.of(year, date.month()))
                .filter(month -> month.isValidDay(date.day()))
                .map(month -> queries.byBirthDate(month.atDay(date.day()), OF_ONE_DAY))
                .orElse(List.of());
    }

    /** A patient's number first, then phones that begin, then phones that end like this. */
    private List<PatientSummary> byDigits(int limit) {
        List<PatientSummary> found =
                Stream.of(
                                byNumber(),
                                byPhone(SearchWords.front(digits), limit),
                                byPhone(SearchWords.back(digits), limit))
                        .flatMap(List::stream)
                        .map(PatientLine::toSummary)
                        .distinct()
                        .limit(limit)
                        .toList();
        return found.isEmpty() ? byNationalDigits(limit) : found;
    }

    private List<PatientSummary> byNationalDigits(int limit) {
        return Optional.of(digits)
                .filter(each -> each.length() >= SHORTEST_INTERNATIONAL)
                .flatMap(SearchWords::withoutCountry)
                .stream()
                .flatMap(national -> byPhone(SearchWords.front(national), limit).stream())
                .map(PatientLine::toSummary)
                .toList();
    }

    private List<PatientLine> byPhone(String word, int limit) {
        return queries.byWords(word, SearchWords.end(word), "", SearchWords.end(""), "", "", limit);
    }

    private List<PatientLine> byNumber() {
        return digits.isEmpty() || digits.length() > LONGEST_NUMBER
                ? List.of()
                : queries.byNumber(Long.parseLong(digits));
    }
}
