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
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One search: the most telling part asks the index, the others narrow what it finds. A typo is
 * thought of only when there is room left for such hits.
 */
final class Finding {
    /** A birthday has so many patients where a clinic has 700,000. */
    private static final int OF_ONE_DAY = 2_000;

    /** Longer ones are no patient's number. */
    private static final int LONGEST_NUMBER = 18;

    /** Fewer digits may be anybody's when the first ones are taken for a country. */
    private static final int SHORTEST_INTERNATIONAL = 9;

    private final WordCandidates candidates;
    private final PatientQueries queries;
    private final boolean hasNames;
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
        List<PatientLine> lines =
                digits.isEmpty() ? new ArrayList<>(candidates.exact()) : withDigits();
        List<PatientSummary> found = best(lines, limit);
        if (found.size() < limit) {
            lines.addAll(candidates.near(endsOfPhones()));
            return best(lines, limit);
        }
        return found;
    }

    /** Digits tell people apart better than names; inside a phone they are looked for last. */
    private List<PatientLine> withDigits() {
        var lines = new ArrayList<>(byNumber());
        endsOfPhones().forEach(end -> lines.addAll(candidates.exactWith(end)));
        if (best(lines, 1).isEmpty()) {
            lines.addAll(candidates.exact());
        }
        return lines;
    }

    /** As the index has them; none where no digits were typed. */
    private List<String> endsOfPhones() {
        return digits.isEmpty()
                ? List.of()
                : List.of(lastDigits, SearchWords.front(digits), SearchWords.back(digits));
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
        List<UUID> ids = queries.withWord(word, SearchWords.end(word), limit);
        return ids.isEmpty() ? List.of() : queries.lines(ids);
    }

    private List<PatientLine> byNumber() {
        return digits.isEmpty() || digits.length() > LONGEST_NUMBER
                ? List.of()
                : queries.byNumber(Long.parseLong(digits));
    }
}
