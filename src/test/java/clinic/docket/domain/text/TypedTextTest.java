package clinic.docket.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Room 1",
                "O’Brien-d'Àvila",
                "علی\u200cزاده",
                "מיכל Levi",
                "👩🏽\u200d⚕️ 🇧🇷",
                "x\u0301\u0323"
            })
    void keepsWhatCanBeSeen(String typed) {
        assertThat(TypedText.line(TypedText.line(typed))).isEqualTo(TypedText.line(typed));
        assertThat(TypedText.line(typed))
                .isEqualTo(java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource({
        "' a  b ', 'a b'",
        "'a\tb\u00a0\u2028c', 'a b c'",
        "'\u202eabc\u202c', abc",
        "'\ufeffabc', abc",
        "'Zoe\u0308', Zoë",
        "'\u200b\u200d', ''"
    })
    void takesAwayWhatCannotBeSeen(String typed, String kept) {
        assertThat(TypedText.line(typed)).isEqualTo(kept);
    }

    @Test
    void takesAwayControlCharactersAndHalvesOfCharacters() {
        assertThat(TypedText.line("a\u0000b\u0007c\ud83d")).isEqualTo("abc");
        assertThat(TypedText.line("one\r\ntwo")).isEqualTo("one two");
        assertThat(TypedText.lines(" one \r\ntwo\u0000\n\n")).isEqualTo("one \ntwo");
    }
}
