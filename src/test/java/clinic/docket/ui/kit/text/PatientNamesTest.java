package clinic.docket.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientName;
import org.junit.jupiter.api.Test;

class PatientNamesTest {
    private final PatientNames names = new PatientNames();

    @Test
    void showsNamesUntilTheyAreHidden() {
        var okafor = new PatientName("Okafor", "Amara");
        assertThat(names.of(okafor)).isEqualTo(okafor.display());

        names.hide(true);
        assertThat(names.of(okafor)).isEqualTo("O. A.");
        assertThat(names.fact("amara@example.org")).isEqualTo("•••");
        assertThat(names.fact("")).isEmpty();

        names.hide(false);
        assertThat(names.of(okafor)).isEqualTo(okafor.display());
    }

    @Test
    void findsTheFirstLetterOfAnyName() {
        assertThat(standIn("’t Hooft", "élodie")).isEqualTo("T. É.");
        assertThat(standIn("Al-Sayed", "")).isEqualTo("A.");
        assertThat(standIn("李", "小龙")).isEqualTo("李. 小.");
        assertThat(standIn("–", "")).isEqualTo("•••");
    }

    private static String standIn(String family, String given) {
        return PatientNames.standIn(new PatientName(family, given)).display();
    }
}
