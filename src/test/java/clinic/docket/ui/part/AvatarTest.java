package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

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
}
