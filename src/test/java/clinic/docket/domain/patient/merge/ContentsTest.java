package clinic.docket.domain.patient.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.PatientAlert;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final Contents NOTHING =
            new Contents("", "", "", Optional.empty(), Set.of(), Map.of(), "");
    private static final Contents ALL =
            new Contents(
                    "+4930123456",
                    "a@example.org",
                    "Igbo",
                    Optional.of(ContactChannel.SMS),
                    Set.of(PatientAlert.ALLERGY),
                    Map.of(PatientAlert.ALLERGY, "latex"),
                    "Rings twice");

    @Test
    void keepsItsOwnAndTakesOverWhatItLacks() {
        assertThat(NOTHING.joined(ALL)).isEqualTo(ALL);
        assertThat(ALL.joined(NOTHING)).isEqualTo(ALL);
        assertThat(ALL.joined(ALL)).isEqualTo(ALL);
    }

    @Test
    void losesNoAlertAndNoNote() {
        var other =
                new Contents(
                        "+4930999999",
                        "",
                        "",
                        Optional.empty(),
                        Set.of(PatientAlert.ALLERGY, PatientAlert.WHEELCHAIR),
                        Map.of(PatientAlert.ALLERGY, "iodine"),
                        "Prefers mornings");

        var joined = ALL.joined(other);

        assertThat(joined.phone()).isEqualTo("+4930123456");
        assertThat(joined.alerts())
                .containsExactlyInAnyOrder(PatientAlert.ALLERGY, PatientAlert.WHEELCHAIR);
        assertThat(joined.alertNotes()).containsEntry(PatientAlert.ALLERGY, "latex; iodine");
        assertThat(joined.deskNote()).isEqualTo("Rings twice\nPrefers mornings");
    }
}
