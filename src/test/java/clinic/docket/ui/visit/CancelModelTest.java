package clinic.docket.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import org.junit.jupiter.api.Test;

class CancelModelTest {
    private final CancelModel model = new CancelModel();

    @Test
    void needsAReason() {
        model.reasonProperty().set("   ");

        assertThat(model.cancellation()).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo(CancelModel.Problem.MISSING);

        model.reasonProperty().set("Ill");
        assertThat(model.problemProperty().get())
                .as("typing takes the error away")
                .isEqualTo(CancelModel.Problem.NONE);
    }

    @Test
    void neverCutsAReasonShort() {
        model.reasonProperty().set("x".repeat(Cancellation.MAX_REASON + 1));

        assertThat(model.cancellation()).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo(CancelModel.Problem.TOO_LONG);
    }

    @Test
    void tellsWhoAndWhy() {
        model.byProperty().set(CancelledBy.CLINIC);
        model.reasonProperty().set(" Doctor ill ");

        assertThat(model.cancellation())
                .contains(new Cancellation(CancelledBy.CLINIC, "Doctor ill"));
    }
}
