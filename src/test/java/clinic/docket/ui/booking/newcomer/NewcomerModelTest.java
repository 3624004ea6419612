package clinic.docket.ui.booking.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewcomerModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PatientId ID = new PatientId(new UUID(1, 1));

    private final NewcomerModel model = new NewcomerModel();

    @Test
    void startsWithWhatWasTypedInTheSearch() {
        model.begin("sil joana 19.2", TODAY);

        assertThat(model.text()).isEqualTo(new NewcomerText("sil", "joana", "19.02.", ""));
        assertThat(model.firstOpenField(TODAY)).isEqualTo(NewcomerModel.BIRTH_DATE);
    }

    @Test
    void asksForThePhoneLast() {
        model.begin("sil joana 19.2.1990", TODAY);

        assertThat(model.firstOpenField(TODAY)).isEqualTo(NewcomerModel.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "19.2.1990, 1990-02-19",
        "19.02.90, 1990-02-19",
        "19.2.26, 2026-02-19",
        "19021990, 1990-02-19",
        "190290, 1990-02-19",
        "19/2/1990, 1990-02-19",
        "19 2 1990, 1990-02-19",
        "1990-02-19, 1990-02-19",
        "19 Feb 1990, 1990-02-19",
        "24.12.26, 1926-12-24",
        "29.2.2000, 2000-02-29"
    })
    void readsTheBirthDateInSeveralNotations(String typed, LocalDate date) {
        model.begin("sil", TODAY);
        model.birthDateProperty().set(typed);

        assertThat(model.read(ID, TODAY))
                .get()
                .satisfies(newcomer -> assertThat(newcomer.birthDate()).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19.2", "19.02.", "31.2.1990", "tomorrow", "1990"})
    void saysAtTheFieldThatItIsNoDateAndKeepsWhatWasTyped(String typed) {
        model.begin("sil joana", TODAY);
        model.birthDateProperty().set(typed);

        assertThat(model.read(ID, TODAY)).isEmpty();
        assertThat(model.refusals().firstField()).contains(NewcomerModel.BIRTH_DATE);
        assertThat(model.birthDateProperty().get()).isEqualTo(typed);
        assertThat(model.familyNameProperty().get()).isEqualTo("sil");
    }
}
