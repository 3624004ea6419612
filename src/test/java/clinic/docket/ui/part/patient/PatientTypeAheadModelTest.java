package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatientTypeAheadModelTest {

    private final PatientTypeAheadModel model = PatientTypeAheadModel.ofPatientsAndNewcomers();

    @Test
    void showsAtMostSixAndSaysThatThereAreMore() {
        typed("sil", Patients.many(7));

        assertThat(model.found()).hasSize(6);
        assertThat(model.moreProperty().get()).isTrue();
    }

    @Test
    void choosesTheFirstRowOfEachAnswer() {
        typed("si", Patients.many(3));
        model.chooseNext();
        typed("sil", Patients.many(2));

        assertThat(model.chosenPatient()).contains(Patients.many(1).getFirst());
    }

    @Test
    void goesWithTheArrowsToTheNewcomerAndNoFurther() {
        typed("sil", List.of(Patients.SILVA));
        model.chooseNext();
        model.chooseNext();

        assertThat(model.isNewcomerChosen()).isTrue();
        assertThat(model.chosenPatient()).isEmpty();
        model.choosePrevious();
        model.choosePrevious();
        assertThat(model.chosenPatient()).contains(Patients.SILVA);
    }

    @Test
    void offersTheNewcomerAloneWhenNobodyIsFound() {
        typed("xyz", List.of());

        assertThat(model.hasRows()).isTrue();
        assertThat(model.isNewcomerChosen()).isTrue();
    }

    @Test
    void offersNobodyNewWhereOnlyPatientsAreSearched() {
        var patients = PatientTypeAheadModel.ofPatients();
        patients.textProperty().set("xyz");
        patients.answer("xyz", List.of());

        assertThat(patients.hasRows()).isFalse();
        assertThat(patients.isNewcomerChosen()).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenAPatientIsTaken() {
        typed("sil 19.2", List.of(Patients.SILVA, Patients.SILVESTRI));
        model.take(Patients.SILVESTRI);

        assertThat(model.textProperty().get()).isEqualTo("sil 19.2");
        assertThat(model.takenProperty().get()).contains(Patients.SILVESTRI);
        assertThat(model.chosenPatient()).contains(Patients.SILVESTRI);
    }

    @Test
    void keepsTheRowsAroundTheTakenOneAndMovesOnlyOverThem() {
        var six = Patients.many(6);
        typed("silva", six);
        model.take(six.get(4));

        assertThat(model.found()).containsExactly(six.get(2), six.get(3), six.get(4));
        assertThat(model.chosenPatient()).contains(six.get(4));
        assertThat(model.count()).isEqualTo(6);
        model.chooseNext();
        assertThat(model.isNewcomerChosen()).isTrue();
        for (int i = 0; i < 6; i++) {
            model.choosePrevious();
        }
        assertThat(model.chosenPatient()).contains(six.get(2));
    }

    @Test
    void bringsAllRowsBackWhenThePatientIsLetGo() {
        var six = Patients.many(6);
        typed("silva", six);
        model.take(six.get(4));
        model.letGo();

        assertThat(model.found()).isEqualTo(six);
        assertThat(model.chosenPatient()).contains(six.get(4));
    }

    @Test
    void showsAPatientWhoWasGivenAsTheOnlyRow() {
        model.take(Patients.SILVA);

        assertThat(model.textProperty().get()).isEqualTo("Silva Mateus");
        assertThat(model.found()).containsExactly(Patients.SILVA);
        assertThat(model.isAnswered()).isTrue();
    }

    private void typed(String text, List<clinic.docket.domain.patient.PatientSummary> answer) {
        model.textProperty().set(text);
        model.answer(text, answer);
    }
}
