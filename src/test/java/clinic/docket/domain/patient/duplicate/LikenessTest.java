package clinic.docket.domain.patient.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final String BORN = "1990-02-19";
    private static final String PHONE = "+353865550142";

    @ParameterizedTest
    @CsvSource({
        "Silva,   Mateus,  Silva,     Mateus,       SAME_NAME",
        "Silva,   Mateus,  Mateus,    Silva,        SAME_NAME",
        "Müller,  Jörg,    Mueller,   Joerg,        SAME_NAME",
        "O’Brien, Zoe,     O Brien,   Zoë,          SAME_NAME",
        "Silva,   Mateus,  Sliva,     Mateus,       SIMILAR_NAME",
        "Silva,   Mateus,  Silva,     Mateus João,  SIMILAR_NAME",
        "Silva,   Alex,    Silva,     Alexander,    SIMILAR_NAME",
        "Silva Costa, Ana, Silva,     Ana,          SIMILAR_NAME",
        "Silva,   Mateus,  Silva,     Ana,          SAME_FAMILY_NAME"
    })
    void seesWhatNamesHaveInCommon(
            String family, String given, String otherFamily, String otherGiven, Sign sign) {
        var likeness =
                Likeness.between(
                        traits(family, given, BORN, ""),
                        traits(otherFamily, otherGiven, "1951-07-04", ""));

        assertThat(likeness.signs()).containsExactly(sign);
        assertThat(likeness.isPossible()).isFalse();
    }

    @Test
    void seesNothingInCommonBetweenStrangers() {
        var likeness =
                Likeness.between(
                        traits("Silva", "Mateus", BORN, PHONE),
                        traits("Okafor", "Mateus", "1951-07-04", "+353865550143"));

        assertThat(likeness.signs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-02-19, SAME_BIRTH_DATE",
        "1990-02-18, SIMILAR_BIRTH_DATE",
        "1991-02-19, SIMILAR_BIRTH_DATE"
    })
    void comparesBirthDatesDigitByDigit(String other, Sign sign) {
        assertThat(between(BORN, other).signs()).contains(sign);
    }

    @Test
    void seesDayAndMonthSwapped() {
        assertThat(between("1990-02-09", "1990-09-02").signs()).contains(Sign.SIMILAR_BIRTH_DATE);
        assertThat(between("1990-02-09", "1991-09-02").signs())
                .doesNotContain(Sign.SIMILAR_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({"086 555 0142, true", "+353 (0)86 5550142, true", "550142, false", "'', false"})
    void knowsAPhoneWithAndWithoutItsCountry(String typed, boolean same) {
        var likeness =
                Likeness.between(
                        traits("Silva", "Mateus", BORN, typed),
                        traits("Okafor", "Ada", "1951-07-04", PHONE));

        assertThat(likeness.signs().contains(Sign.SAME_PHONE)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Silva,    Mateus, 1990-02-19, '',            true,  same name and birth date",
        "Sliva,    Mateus, 1990-02-19, '',            true,  a typo and the birth date",
        "Silva,    Mateus, 1990-02-18, '',            true,  same name and a slip in the date",
        "Silva,    Mateus, 1951-07-04, +353865550142, true,  same name and phone",
        "Okafor,   Mateus, 1990-02-19, +353865550142, true,  married since",
        "Silva,    Mateus, 1951-07-04, '',            false, a frequent name",
        "Silva,    Ana,    1990-02-19, '',            false, twins",
        "Silva,    Ana,    1951-07-04, +353865550142, false, a family",
        "Okafor,   Ada,    1990-02-19, '',            false, born on the same day"
    })
    void asksAboutOnePersonOnlyWhenEnoughSignsAgree(
            String family, String given, String born, String phone, boolean possible, String why) {
        var likeness =
                Likeness.between(
                        traits("Silva", "Mateus", BORN, PHONE), traits(family, given, born, phone));

        assertThat(likeness.isPossible()).as(why).isEqualTo(possible);
    }

    private static Likeness between(String born, String other) {
        return Likeness.between(
                traits("Silva", "Mateus", born, ""), traits("Okafor", "Ada", other, ""));
    }

    private static Traits traits(String family, String given, String born, String phone) {
        return new Traits(new PatientName(family, given), LocalDate.parse(born), phone);
    }
}
