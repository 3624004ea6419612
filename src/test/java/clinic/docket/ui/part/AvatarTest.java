package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Julia Byrne, JB",
        "Dr Tomasz Nowak, TN",
        "Prof. Dr. Lena Haddad, DH",
        "Kiosk 1, K1",
        "élodie moreau, ÉM",
        "Madonna, M",
        "Dr Who, DW",
        "'', ''",
    })
    void takesTheFirstAndTheLastWordAndNoTitle(String name, String letters) {
        assertThat(Avatar.initials(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "Cian, Mac Carthy, CM",
        "Lucía, de la Cruz, LC",
        "Bernhard, von Bülow, BB",
        "Mỹ Dung, Nguyen, MN",
        "'', Madonna, M",
        "maria, da silva, MD",
        "小明, 王, 小王",
    })
    void takesTheWholeFamilyNameOfAPatientButNoParticle(
            String given, String family, String letters) {
        assertThat(Avatar.initials(new PatientName(family, given))).isEqualTo(letters);
    }
}
