package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTypoTest {
    @ParameterizedTest
    @CsvSource({
        "mueler, mueller",
        "muelller, mueller",
        "nueller, mueller",
        "umller, muller",
        "mullre, muller",
        "ana, anna",
        "annaa, anna",
        "lum, luam",
        "papadopuolos, papadopoulos",
        "constantinopoulox, constantinopoulos",
        "xonstantinopoulos, constantinopoulos"
    })
    void isOneSlipOfTheFinger(String typed, String name) {
        assertThat(OneTypo.between(typed, name)).isTrue();
        assertThat(Collections.disjoint(OneTypo.keys(typed), OneTypo.keys(name))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, anna",
        "muiller, mueler",
        "ann, an",
        "les, lee",
        "mlulre, muller",
        "ana, annab"
    })
    void isNoTypoWhereMoreIsWrongOrTheNameIsShort(String typed, String name) {
        assertThat(OneTypo.between(typed, name)).isFalse();
    }

    @Test
    void leavesOneLetterOutOfTheBeginning() {
        assertThat(OneTypo.keys("anna")).containsExactlyInAnyOrder("anna", "nna", "ana", "ann");
        assertThat(OneTypo.keys("abcdefghijklmnop")).contains("abcdefghijkl").hasSize(13);
    }
}
