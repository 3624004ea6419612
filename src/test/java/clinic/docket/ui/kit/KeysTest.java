package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final Keys english = new Keys(new Texts(Locale.ENGLISH), false);

    @Test
    void writesKeysAsTheyStandOnTheKeyboard() {
        assertThat(english.label("Shortcut+K")).isEqualTo("Ctrl K");
        assertThat(english.label("Shift+W")).isEqualTo("Shift W");
        assertThat(english.label("Page Down")).isEqualTo("PgDn");
        assertThat(english.label("Left")).isEqualTo("←");
        assertThat(english.label("B")).isEqualTo("B");
        assertThat(english.label("+")).isEqualTo("+");
    }

    @Test
    void writesGermanAndMacKeyboards() {
        assertThat(new Keys(new Texts(Locale.GERMAN), false).label("Shortcut+Shift+Z"))
                .isEqualTo("Strg Umschalt Z");
        assertThat(new Keys(new Texts(Locale.ENGLISH), true).label("Shortcut+Alt+1"))
                .isEqualTo("Cmd Option 1");
    }
}
