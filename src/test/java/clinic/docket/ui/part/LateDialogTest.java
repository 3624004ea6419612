package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LateDialogTest {
    @ParameterizedTest
    @CsvSource({"20, 20", "' 45 ', 45", "+10, 10", "'', 0", "0, 0", "240, 240"})
    void readsMinutes(String typed, int minutes) {
        assertThat(LateDialog.minutes(typed)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"241", "-5", "soon", "1.5", "1000", "20 min"})
    void takesNothingElse(String typed) {
        assertThat(LateDialog.minutes(typed)).isEmpty();
    }
}
