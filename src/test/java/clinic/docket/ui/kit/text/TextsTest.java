package clinic.docket.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksTheLanguageOfTheLocale() {
        assertThat(new Texts(Locale.GERMANY).get("kit.key.shift")).isEqualTo("Umschalt");
        assertThat(new Texts(Locale.UK).get("kit.key.shift")).isEqualTo("Shift");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        var texts = new Texts(Locale.JAPAN);

        assertThat(texts.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(texts.get("kit.key.delete")).isEqualTo("Del");
    }

    @Test
    void fillsPlaceholders() {
        assertThat(new Texts(Locale.ENGLISH).format("kit.format.minutes", 20)).isEqualTo("20 min");
        assertThat(new Texts(Locale.GERMAN).format("kit.format.minutes", 1500))
                .isEqualTo("1.500 Min.");
    }

    @Test
    void showsNoKeyInPlaceOfAText() {
        var texts = new Texts(Locale.ENGLISH);

        assertThatThrownBy(() -> texts.get("kit.nothing.here"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("kit.nothing.here");
        assertThatThrownBy(() -> texts.get("noroom.a.b"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> texts.get("kit")).isInstanceOf(MissingResourceException.class);
    }
}
