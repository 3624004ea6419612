package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.text.Texts;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FailureReportTest {

    private final Notices notices = new Notices();
    private final FailureReport report =
            new FailureReport(notices, new Texts(Locale.ENGLISH), new Random(7));

    @Test
    void tellsASentenceWithAShortCode() {
        report.accept(new IllegalStateException("Column PATIENT_NAME not found"));

        assertThat(shown().kind()).isEqualTo(Notice.Kind.FAILED);
        assertThat(shown().sentence())
                .startsWith("That did not work.")
                .containsPattern("D-[2-9A-Z]{4}\\.$")
                .doesNotContain("PATIENT_NAME");
    }

    @Test
    void givesEveryFailureItsOwnCode() {
        report.accept(new IllegalStateException());
        var first = shown().sentence();
        report.accept(new IllegalStateException());

        assertThat(shown().sentence()).isNotEqualTo(first);
    }

    @Test
    void explainsFailuresThatItKnows() {
        report.explain(UncheckedIOException.class, "kit.format.minutes");

        report.accept(new UncheckedIOException(new java.io.IOException()));

        assertThat(shown().sentence()).matches("D-\\w{4} min");
    }

    private Notice shown() {
        return notices.currentProperty().get().orElseThrow();
    }
}
