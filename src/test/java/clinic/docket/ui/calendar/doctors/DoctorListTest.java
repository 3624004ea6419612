package clinic.docket.ui.calendar.doctors;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.fixture.SampleDay;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorListTest {
    private static final List<Practitioner> DOCTORS =
            SampleDay.sheet().doctors().stream().map(DoctorDay::practitioner).toList();

    private final DoctorList list = new DoctorList(DOCTORS);

    @Test
    void filtersByPartsOfNameAndSpecialityWithoutAccents() {
        list.filter("ORTÉ mig");

        assertThat(list.rows())
                .extracting(Practitioner::displayName)
                .containsExactly("Dr Miguel Ortega");
        assertThat(list.marked()).map(Practitioner::displayName).contains("Dr Miguel Ortega");

        list.filter("xyz");
        assertThat(list.rows()).isEmpty();
        assertThat(list.marked()).isEmpty();
    }

    @Test
    void marksStayAtTheEndsAndGoWithADoctorThatIsMoved() {
        list.mark(-1);
        assertThat(list.marked()).contains(DOCTORS.getFirst());

        list.show(Span.DAY, list.moved(DOCTORS.getFirst(), 1));

        assertThat(list.rows()).startsWith(DOCTORS.get(1), DOCTORS.get(0));
        assertThat(list.marked()).contains(DOCTORS.getFirst());
    }

    @Test
    void theLastDoctorCannotBeHidden() {
        var only = list.only(DOCTORS.get(2));
        list.show(Span.DAY, only);

        assertThat(DOCTORS.stream().filter(list::isShown)).containsExactly(DOCTORS.get(2));
        assertThat(list.toggled(DOCTORS.get(2))).isEqualTo(only);
    }

    @Test
    void dayAndWeekAreChosenApart() {
        DoctorChoice choice = list.only(DOCTORS.get(2));
        list.show(Span.WEEK, choice);

        assertThat(DOCTORS.stream().filter(list::isShown)).containsExactly(DOCTORS.getFirst());
    }
}
