package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PatientWords english = words(Locale.ENGLISH);
    private final PatientWords german = words(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource({
        "sil 19.2, '[19] [Feb] 1990 (36) · …4408 · No. 18233'",
        "sil 19.2.1990, '[19] [Feb] [1990] (36) · …4408 · No. 18233'",
        "sil, '19 Feb 1990 (36) · …4408 · No. 18233'",
        "18233, '19 Feb 1990 (36) · …4408 · No. [18233]'",
        "182, '19 Feb 1990 (36) · …4408 · No. 18233'",
        "1823, '19 Feb 1990 (36) · …4408 · No. [1823]3'",
        "554408, '19 Feb 1990 (36) · …[4408] · No. 18233'",
        "5440, '19 Feb 1990 (36) · …[440]8 · No. 18233'"
    })
    void marksWhatWasTypedInTheFacts(String typed, String facts) {
        var row = english.row(Patients.SILVA, TypedPatient.of(typed, TODAY), TODAY);

        assertThat(marked(row.facts())).isEqualTo(facts);
    }

    @Test
    void writesTheFamilyNameStrongAndFirst() {
        var row = english.row(Patients.SILVA, TypedPatient.of("sil ma", TODAY), TODAY);

        assertThat(marked(row.name())).isEqualTo("[Sil]va [Ma]teus");
        assertThat(row.name())
                .filteredOn(Piece::strong)
                .extracting(Piece::text)
                .containsExactly("Sil", "va");
    }

    @Test
    void marksTheDayInTheOrderOfTheLanguage() {
        var row = german.row(Patients.SILVA, TypedPatient.of("19.2", TODAY), TODAY);

        assertThat(marked(row.facts())).isEqualTo("[19]. [Feb]. 1990 (36) · …4408 · Nr. 18233");
    }

    @Test
    void saysTheWholeRowWithItsAlerts() {
        assertThat(english.sentence(Patients.SILVA, TODAY))
                .isEqualTo("Silva Mateus, 19 Feb 1990 (36) · …4408 · No. 18233, Interpreter");
    }

    @Test
    void leavesOutAPhoneThatIsNotThere() {
        assertThat(english.sentence(Patients.many(1).getFirst(), TODAY))
                .endsWith("1 Jan 1980 (46) · No. 20000");
    }

    @ParameterizedTest
    @CsvSource({
        "sil 19.2, 'New patient “sil”, born 19 Feb'",
        "sil, 'New patient “sil”'",
        "19.2, 'New patient, born 19 Feb'",
        "4408, New patient"
    })
    void offersToRegisterWhatWasTyped(String typed, String offer) {
        assertThat(english.newcomer(TypedPatient.of(typed, TODAY))).isEqualTo(offer);
    }

    @Test
    void countsWhoWasFound() {
        assertThat(english.count(2, false)).isEqualTo("2 found");
        assertThat(english.count(6, true)).isEqualTo("more than 6");
    }

    private static PatientWords words(Locale locale) {
        var texts = new Texts(locale);
        return new PatientWords(texts, new Formats(texts, ZoneId.of("Europe/Dublin")));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
