package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatientSearchTest {

    private static final Map<String, List<PatientSummary>> ANSWERS =
            Map.of(
                    "sil", List.of(Patients.SILVA, Patients.SILVESTRI),
                    "silve", List.of(Patients.SILVESTRI));

    private final PatientTypeAheadModel model = PatientTypeAheadModel.ofPatientsAndNewcomers();
    private final List<String> asked = new ArrayList<>();
    private final List<PatientSummary> taken = new ArrayList<>();
    private final List<String> newcomers = new ArrayList<>();
    private final PatientSearch search =
            new PatientSearch(
                    model,
                    Background.immediate(failure -> {
                        throw new AssertionError(failure);
                    }),
                    (typed, limit) -> {
                        asked.add(typed + " " + limit);
                        return ANSWERS.getOrDefault(typed, List.of());
                    },
                    taken::add,
                    newcomers::add);

    @Test
    void asksForOneRowMoreThanItShows() {
        model.textProperty().set("sil");

        assertThat(asked).containsExactly("sil 7");
        assertThat(model.found()).hasSize(2);
    }

    @Test
    void asksNothingForASpaceMore() {
        model.textProperty().set("sil");
        model.textProperty().set("sil ");

        assertThat(asked).hasSize(1);
    }

    @Test
    void showsNobodyOnceTheFieldIsEmptyAgain() {
        model.textProperty().set("sil");
        model.textProperty().set("");

        assertThat(model.found()).isEmpty();
        assertThat(model.hasRows()).isFalse();
        assertThat(asked).hasSize(1);
    }

    @Test
    void takesTheChosenRow() {
        model.textProperty().set("sil");
        model.chooseNext();
        search.takeChosen();

        assertThat(taken).containsExactly(Patients.SILVESTRI);
    }

    @Test
    void handsOnWhatWasTypedForANewcomer() {
        model.textProperty().set("sil 19.2");
        search.takeChosen();

        assertThat(newcomers).containsExactly("sil 19.2");
        assertThat(taken).isEmpty();
    }

    @Test
    void letsGoOfThePatientWhenTypingGoesOn() {
        model.textProperty().set("sil");
        model.take(Patients.SILVA);
        model.textProperty().set("silve");

        assertThat(model.takenProperty().get()).isEmpty();
    }

    @Test
    void asksNothingWhenAGivenPatientIsShown() {
        model.take(Patients.SILVA);

        assertThat(asked).isEmpty();
        assertThat(model.takenProperty().get()).contains(Patients.SILVA);
    }
}
