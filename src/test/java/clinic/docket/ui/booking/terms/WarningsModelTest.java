package clinic.docket.ui.booking.terms;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.BookingRefusal.PatientBusy;
import clinic.docket.domain.appointment.BookingRefusal.PatientSameDay;
import clinic.docket.domain.appointment.WarningKind;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.booking.terms.WarningsModel.About;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningsModelTest {
    private static final PatientId SILVA = new PatientId(SmallClinic.id(900));
    private static final About MORNING = at("09:00");
    private static final About AFTERNOON = at("14:00");
    private static final BookingWarning SAME_DAY =
            new PatientSameDay(Fixtures.at(Fixtures.MONDAY, "11:00"), "Dr. Brandt");
    private static final BookingWarning BUSY =
            new PatientBusy(
                    Fixtures.at(Fixtures.MONDAY, "09:00"),
                    Fixtures.at(Fixtures.MONDAY, "09:30"),
                    "Dr. Brandt");

    private final WarningsModel model = new WarningsModel();

    @Test
    void showsBeforehandButConfirmsNothing() {
        model.isNew(Optional.of(MORNING));
        model.show(MORNING, List.of(SAME_DAY));

        assertThat(model.shownProperty().get()).containsExactly(SAME_DAY);
        assertThat(model.confirmedFor(MORNING)).isEmpty();
    }

    @Test
    void confirmsAllThatIsShownOnceABookingWasRefused() {
        model.isNew(Optional.of(MORNING));
        model.show(MORNING, List.of(BUSY, SAME_DAY));
        model.ask(MORNING, BUSY);

        assertThat(model.shownProperty().get()).containsExactly(BUSY, SAME_DAY);
        assertThat(model.confirmedFor(MORNING))
                .containsExactlyInAnyOrder(WarningKind.PATIENT_BUSY, WarningKind.PATIENT_SAME_DAY);
    }

    @Test
    void confirmsNothingForAnotherSlot() {
        model.ask(MORNING, SAME_DAY);

        assertThat(model.confirmedFor(AFTERNOON)).isEmpty();
        assertThat(model.isNew(Optional.of(AFTERNOON))).isTrue();
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void keepsTheWarningsWhenSomebodyGoesBack() {
        model.ask(MORNING, SAME_DAY);
        model.goBack();

        assertThat(model.confirmedFor(MORNING)).isEmpty();
        assertThat(model.shownProperty().get()).containsExactly(SAME_DAY);
    }

    @Test
    void dropsAnAnswerAboutAnotherSlot() {
        model.isNew(Optional.of(AFTERNOON));
        model.show(MORNING, List.of(SAME_DAY));

        assertThat(model.shownProperty().get()).isEmpty();
    }

    @Test
    void keepsAskingWhenTheAnswerComesAfterTheRefusal() {
        model.ask(MORNING, SAME_DAY);
        model.show(MORNING, List.of());

        assertThat(model.confirmedFor(MORNING)).containsExactly(WarningKind.PATIENT_SAME_DAY);
    }

    private static About at(String time) {
        var range = TimeRange.of(Fixtures.at(Fixtures.MONDAY, time), Duration.ofMinutes(30));
        return new About(
                SILVA,
                new Slot(SmallClinic.ADLER.id(), SmallClinic.SITE.id(), Optional.empty(), range));
    }
}
