package clinic.docket.ui.part.status;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusLookTest {

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void everyStateHasItsColours(AppointmentStatus status) throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/themes/base.css"));

        assertThat(sheet).contains("." + StatusLook.of(status).styleClass());
    }

    @Test
    void noTwoStatesShareAnIcon() {
        var shown = EnumSet.complementOf(EnumSet.of(AppointmentStatus.ENTERED_IN_ERROR));

        assertThat(shown)
                .extracting(status -> StatusLook.of(status).icon())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStateAndAlertHasAWordInEveryLanguage(Locale language) {
        var texts = new Texts(language);

        assertThat(AppointmentStatus.values())
                .extracting(status -> StatusLook.word(status, texts))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Alert.values())
                .extracting(alert -> alert.word(texts))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static Iterable<Locale> languages() {
        return Texts.SUPPORTED;
    }
}
