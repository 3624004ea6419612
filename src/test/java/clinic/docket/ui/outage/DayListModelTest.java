package clinic.docket.ui.outage;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayListModelTest {
    private static final ListedVisit OKAFOR = visit("09:00", "Dr Adler", "Okafor", "Amara");
    private static final ListedVisit LINDT = visit("09:30", "Dr Brandt", "Lindt", "Ida");
    private static final ListedVisit NOVAK = visit("10:00", "Dr Adler", "Novák", "Ida");

    @Test
    void findsByPatientAndDoctorInAnyCase() {
        var model = model("08:00");
        assertThat(model.found()).containsExactly(OKAFOR, LINDT, NOVAK);

        model.typedProperty().set(" IDA ");
        assertThat(model.found()).containsExactly(LINDT, NOVAK);
        model.typedProperty().set("ida adler");
        assertThat(model.found()).containsExactly(NOVAK);
        model.typedProperty().set("nobody");
        assertThat(model.found()).isEmpty();
    }

    @Test
    void beginsAtWhoeverWasNext() {
        assertThat(model("08:00").nextAtFirst()).isZero();
        assertThat(model("09:30").nextAtFirst()).isEqualTo(1);
        assertThat(model("09:31").nextAtFirst()).isEqualTo(2);
        assertThat(model("18:00").nextAtFirst()).isEqualTo(2);
    }

    private static DayListModel model(String asOf) {
        return new DayListModel(
                new DayList(
                        Fixtures.MONDAY,
                        at(asOf),
                        "Adler & Brandt",
                        SmallClinic.BERLIN,
                        List.of(OKAFOR, LINDT, NOVAK)));
    }

    private static ListedVisit visit(String at, String doctor, String family, String given) {
        return new ListedVisit(
                new AppointmentId(new UUID(1, family.hashCode())),
                at(at),
                doctor,
                new PatientName(family, given),
                "Consultation",
                AppointmentStatus.BOOKED);
    }

    private static Instant at(String time) {
        return Fixtures.at(Fixtures.MONDAY, time);
    }
}
