package clinic.docket.domain.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStartTest {
    @ParameterizedTest
    @CsvSource({
        "Murphy, MU, true",
        "Murphy, mu, true",
        "Murphy, UR, false",
        "Müller, MU, true",
        "Müller, MÜ, true",
        "Mueller, MÜ, true",
        "Åsen, AS, true",
        "Åsen, AA, true",
        "van den Berg, VA, true",
        "van den Berg, BE, true",
        "O’Brien, OB, true",
        "Łukasz, LU, true",
        "Łukasz, ŁU, true",
        "Ng, NG, true",
        "Öz, ÖZ, true",
        "Шевченко, SH, true",
        "Murphy, M, false",
        "Murphy, '', false"
    })
    void beginsANameAsItsBearerTypesIt(String name, String letters, boolean begins) {
        assertThat(new NameStart(letters).begins(name)).isEqualTo(begins);
    }
}
