package clinic.docket.store.patient;

import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.Traits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who shares the birth date, the phone or the name with somebody, by the indexes of the search. The
 * names are compared afterwards, by a rule.
 */
final class Resembling {
    /** So many patients have one birth date where a clinic has a million. */
    private static final int OF_ONE_DAY = 500;

    private static final int OF_ONE_PHONE = 20;
    private static final int OF_ONE_NAME = 50;
    private static final int SHORTEST_PHONE = 7;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PatientQueries queries;

    Resembling(PatientQueries queries) {
        this.queries = queries;
    }

    List<PatientSummary> to(Traits traits) {
        return Stream.of(
                        queries.byBirthDate(traits.birthDate(), OF_ONE_DAY).stream()
                                .map(PatientLine::toSummary),
                        byPhone(traits.phone()),
                        byName(traits))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Stream<PatientSummary> byPhone(String phone) {
        String digits = SearchWords.digits(phone);
        if (digits.length() < SHORTEST_PHONE) {
            return Stream.empty();
        }
        return Stream.concat(
                        Stream.of(digits), DiallingCodes.withoutCountry(phone, digits).stream())
                .map(SearchWords::front)
                .flatMap(word ->
                        queries.withWord(word, SearchWords.end(word), OF_ONE_PHONE).stream())
                .distinct()
                .flatMap(id -> queries.lines(List.of(id)).stream())
                .map(PatientLine::toSummary);
    }

    private Stream<PatientSummary> byName(Traits traits) {
        var words =
                Stream.of(traits.name().family(), traits.name().given())
                        .flatMap(SPACES::splitAsStream)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Finding(queries, new PatientSearch(words, Optional.empty(), ""))
                .first(OF_ONE_NAME).stream();
    }
}
