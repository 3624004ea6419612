package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientSearch.BirthDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void readsThePartsOfANameAndABirthday() {
        PatientSearch search = of("sil 19.2");

        assertThat(search.words()).containsExactly("sil");
        assertThat(search.birthDate()).contains(new BirthDate(19, 2, Optional.empty()));
        assertThat(search.digits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19.2.1990",
                "19.02.1990",
                "19/2/1990",
                "19/02/90",
                "19.2.90",
                "1990-02-19",
                "1990-2-19",
                "1990/02/19",
                "19-02-1990",
                "19 2 1990",
                "19. 2. 1990",
                "19.2. 1990",
                "19 feb 1990",
                "19. Februar 1990",
                "19th Feb. 90",
                "February 19, 1990",
                "feb 19 1990"
            })
    void readsBirthDatesInTheirUsualForms(String typed) {
        assertThat(of(typed).birthDate()).contains(new BirthDate(19, 2, Optional.of(1990)));
    }

    @ParameterizedTest
    @CsvSource({"19.2.26, 2026", "19.2.27, 1927", "19.2.00, 2000"})
    void takesTwoDigitsForTheLatestYearThatIsNotInTheFuture(String typed, int year) {
        assertThat(of(typed).birthDate()).contains(new BirthDate(19, 2, Optional.of(year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.2", "19.2.", "19.2.1", "19.2.199", "19/2", "19/2/"})
    void takesADateWhoseYearIsNotFinishedForABirthday(String typed) {
        assertThat(of(typed).birthDate()).contains(new BirthDate(19, 2, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sil", "sil 1", "sil 19", "sil 19.", "sil 19/", "sil 1990-"})
    void leavesOutADateThatHasOnlyBegun(String typed) {
        assertThat(of(typed)).isEqualTo(new PatientSearch(List.of("sil"), Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "18233, 18233",
        "No. 18233, 18233",
        "no 18233, 18233",
        "Nr. 18233, 18233",
        "#18233, 18233",
        "№ 18233, 18233",
        "0171 555 12 34, 01715551234",
        "+49 171/555-12, 4917155512",
        "(0171) 5551, 01715551",
        "5551, 5551",
        "555, ''"
    })
    void readsDigitsOfAPhoneOrANumber(String typed, String digits) {
        assertThat(of(typed)).isEqualTo(new PatientSearch(List.of(), Optional.empty(), digits));
    }

    @Test
    void readsEverythingAtOnceInAnyOrder() {
        assertThat(of("5551 Silva, 19.2.1990 João"))
                .isEqualTo(
                        new PatientSearch(
                                List.of("Silva", "João"),
                                Optional.of(new BirthDate(19, 2, Optional.of(1990))),
                                "5551"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12. März", "12 maerz", "12 mar", "12. 3.", "12. Ma\u0308rz", "12 MÄR"})
    void readsABirthdayWithAMonthName(String typed) {
        assertThat(of(typed)).isEqualTo(of("12.3."));
        assertThat(of("Silva " + typed + " João")).isEqualTo(of("Silva João 12.3."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan", "April May", "12.3 mar", "Mai 12", "12 maria", "June"})
    void takesMonthsWithoutADayForNames(String typed) {
        assertThat(of(typed).words()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12031990", "19900312"})
    void readsEightDigitsInTwoWays(String typed) {
        PatientSearch search = of("sil " + typed);

        assertThat(search.digits()).isEqualTo(typed);
        assertThat(search.withDigitsAsDate()).contains(of("sil 12.3.1990"));
        assertThat(of("99999999").withDigitsAsDate()).isEmpty();
    }

    @Test
    void keepsAnImpossibleDayOutOfTheBirthDate() {
        assertThat(of("45.13").birthDate()).isEmpty();
        assertThat(of("30.2").birthDate()).isEmpty();
        assertThat(of("29.2").birthDate()).isPresent();
    }

    @Test
    void leavesNamesAloneThatBeginLikeANumberSign() {
        assertThat(of("nora 1990").words()).containsExactly("nora");
        assertThat(of("no").words()).containsExactly("no");
    }

    @Test
    void isEmptyWhileNothingTellsPeopleApart() {
        assertThat(of("").isEmpty()).isTrue();
        assertThat(of("  ").isEmpty()).isTrue();
        assertThat(of("19").isEmpty()).isTrue();
        assertThat(of("19.2").isEmpty()).isFalse();
        assertThat(of("s").isEmpty()).isFalse();
    }

    @Test
    void doesNotShowNamesInLogs() {
        assertThat(of("Silva 19.2").toString()).doesNotContain("Silva").doesNotContain("19");
    }

    private static PatientSearch of(String typed) {
        return PatientSearch.of(typed, TODAY);
    }
}
