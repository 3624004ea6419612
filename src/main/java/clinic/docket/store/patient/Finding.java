package clinic.docket.store.patient;

import static java.util.Comparator.comparing;

import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSearch.BirthDate;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.row.patient.PatientRow;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One search: the most telling part asks the index, the others narrow what it finds. */
final class Finding {
    /** Three words tell people apart; further ones are only compared where they are the longest. */
    private static final int WORDS = 3;

    /** So many are read when something is left to compare. */
    private static final int CANDIDATES = 500;

    /** Longer ones are no patient's number. */
    private static final int LONGEST_NUMBER = 18;

    private final PatientQueries queries;
    private final List<String> words;
    private final Optional<BirthDate> birthDate;
    private final String digits;

    Finding(PatientQueries queries, PatientSearch search) {
        this.queries = queries;
        words =
                search.words().stream()
                        .map(SearchWords::typed)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted(comparing(String::length, Comparator.reverseOrder()))
                        .limit(WORDS)
                        .toList();
        birthDate = search.birthDate();
        digits = SearchWords.digits(search.digits());
    }

    List<PatientSummary> first(int limit) {
        if (!words.isEmpty()) {
            return narrowed(byWords(words, digits.isEmpty() ? limit : CANDIDATES), limit);
        }
        if (birthDate.isPresent()) {
            return narrowed(
                    byBirthDate(birthDate.get(), digits.isEmpty() ? limit : CANDIDATES), limit);
        }
        return digits.isEmpty() ? List.of() : byDigits(limit);
    }

    private List<PatientSummary> narrowed(List<PatientLine> found, int limit) {
        return found.stream()
                .filter(line -> digits.isEmpty() || fitsDigits(line))
                .map(PatientLine::toSummary)
                .limit(limit)
                .toList();
    }

    private boolean fitsDigits(PatientLine line) {
        return SearchWords.digits(line.phone()).contains(digits)
                || String.valueOf(line.number()).startsWith(digits);
    }

    private List<PatientLine> byWords(List<String> wanted, int most) {
        String second = wanted.size() > 1 ? wanted.get(1) : "";
        String third = wanted.size() > 2 ? wanted.get(2) : "";
        int birthday = birthDate.map(Finding::birthday).orElse(0);
        int year = birthDate.flatMap(BirthDate::year).orElse(0);
        return queries.byWords(
                wanted.getFirst(),
                SearchWords.end(wanted.getFirst()),
                second,
                SearchWords.end(second),
                third,
                SearchWords.end(third),
                birthday,
                year,
                most);
    }

    private List<PatientLine> byBirthDate(BirthDate date, int most) {
        if (date.year().isEmpty()) {
            return queries.byBirthday(birthday(date), most);
        }
        return date.year()
                .map(year -> YearMonth.of(year, date.month()))
                .filter(month -> month.isValidDay(date.day()))
                .map(month -> queries.byBirthDate(month.atDay(date.day()), most))
                .orElse(List.of());
    }

    /** A patient's number first, then phones that begin, then phones that end like this. */
    private List<PatientSummary> byDigits(int limit) {
        return Stream.of(
                        byNumber(),
                        byWords(List.of(SearchWords.front(digits)), limit),
                        byWords(List.of(SearchWords.back(digits)), limit))
                .flatMap(List::stream)
                .map(PatientLine::toSummary)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<PatientLine> byNumber() {
        return digits.length() > LONGEST_NUMBER
                ? List.of()
                : queries.byNumber(Long.parseLong(digits));
    }

    private static int birthday(BirthDate date) {
        return PatientRow.birthday(date.month(), date.day());
    }
}
