package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPatientTest {

    private static TypedPatient typed(String typed) {
        return TypedPatient.of(typed, LocalDate.of(2026, 11, 24));
    }

    @Test
    void tellsNameFromBirthday() {
        var typed = typed(" sil  19.2 ");

        assertThat(typed.words()).containsExactly("sil");
        assertThat(typed.birthday()).contains(MonthDay.of(2, 19));
        assertThat(typed.birthYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19.2.1990, 19.02.1990",
        "19/2/1990, 19.02.1990",
        "19.2.90, 19.02.1990",
        "19 Feb, 19.02.",
        "1990-02-19, 19.02.1990",
        "19.2, 19.02.",
        "19.2., 19.02.",
        "45.13, ''",
        "sil, ''"
    })
    void writesTheBirthDateSoThatOnlyTheYearIsMissing(String typed, String written) {
        assertThat(typed(typed).birthDate()).isEqualTo(written);
    }

    @Test
    void readsTheYearWhenItIsThere() {
        assertThat(typed("silva 19.2.1990").birthYear()).contains(Year.of(1990));
    }

    @Test
    void takesTheFirstWordForTheFamilyName() {
        var typed = typed("silva maria joana");

        assertThat(typed.familyName()).isEqualTo("silva");
        assertThat(typed.givenName()).isEqualTo("maria joana");
    }

    @Test
    void keepsOtherDigitsForPhoneAndNumber() {
        assertThat(typed("555-4408").digits()).isEqualTo("5554408");
    }

    @Test
    void findsNothingInNothing() {
        var typed = typed("  ");

        assertThat(typed.words()).isEmpty();
        assertThat(typed.familyName()).isEmpty();
        assertThat(typed.birthDate()).isEmpty();
    }
}
