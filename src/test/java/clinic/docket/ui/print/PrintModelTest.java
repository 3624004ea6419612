package clinic.docket.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.paper.PaperSize;
import clinic.docket.fixture.SmallClinic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void beginsWithInitialsWhileNamesAreHiddenAndDoesNotRememberThat() {
        var model = model(true);

        assertThat(model.choices().initialsOnly()).isTrue();
        assertThat(model.order(DAY).initialsOnly()).isTrue();
        assertThat(model.toRemember().initialsOnly()).isFalse();
    }

    @Test
    void remembersWhatWasChosen() {
        var model = model(false);
        model.paperProperty().set(PaperSize.LETTER);
        model.columnProperty(PrintColumn.PHONE).set(true);
        model.columnProperty(PrintColumn.STATE).set(false);
        model.initialsOnlyProperty().set(true);

        var kept = model.toRemember();

        assertThat(kept.paper()).isEqualTo(PaperSize.LETTER);
        assertThat(kept.initialsOnly()).isTrue();
        assertThat(kept.columns())
                .contains(PrintColumn.PHONE, PrintColumn.TIME, PrintColumn.PATIENT)
                .doesNotContain(PrintColumn.STATE);
        assertThat(kept.printed()).doesNotContain(PrintColumn.PHONE, PrintColumn.BIRTH_DATE);
    }

    @Test
    void offersDoctorsTheirOwnListFirst() {
        assertThat(model(false).order(DAY).doctor()).contains(SmallClinic.ADLER.id());
    }

    @Test
    void forgetsTheDoctorWhoIsNotAtTheOtherSite() {
        var model = model(false);

        model.show(List.of(SmallClinic.BRANDT));

        assertThat(model.order(DAY).doctor()).isEmpty();
        model.show(List.of(SmallClinic.ADLER));
        assertThat(model.doctorsProperty().get()).containsExactly(SmallClinic.ADLER);
    }

    private static PrintModel model(boolean privateNow) {
        return new PrintModel(
                new PrintTarget.Day(DAY),
                new PrintModel.Choice(
                        List.of(SmallClinic.SITE),
                        SmallClinic.SITE.id(),
                        List.of(SmallClinic.ADLER, SmallClinic.BRANDT)),
                Optional.of(SmallClinic.ADLER.id()),
                PrintChoices.usual(PaperSize.A4),
                privateNow);
    }
}
