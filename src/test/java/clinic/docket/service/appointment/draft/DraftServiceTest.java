package clinic.docket.service.appointment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.draft.DraftWish;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.fixture.OpenClinic;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftServiceTest {
    private final OpenClinic clinic = OpenClinic.inMemory();
    private final DraftService service = clinic.services().drafts();
    private Patient patient;

    @BeforeEach
    void begin() {
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void offersADraftToWhoeverTypedItWithThePatientAsKnownNow() {
        var draft = draft();
        service.keep(clinic.receptionist(), draft);

        assertThat(service.find(clinic.receptionist()))
                .singleElement()
                .isEqualTo(new DraftService.Kept(draft, Optional.of(PatientSummary.of(patient))));
        assertThat(service.find(clinic.administrator())).isEmpty();
    }

    @Test
    void forgetsItOnceItIsRemovedAndWhenTheDayOfTheSiteIsOver() {
        var first = draft();
        var second = draft();
        service.keep(clinic.receptionist(), first);
        service.keep(clinic.receptionist(), second);
        service.remove(clinic.receptionist(), first.id());
        assertThat(service.find(clinic.receptionist()))
                .extracting(DraftService.Kept::draft)
                .containsExactly(second);

        clinic.clock().set(clinic.at("00:00").plus(Duration.ofDays(1)));

        assertThat(service.find(clinic.receptionist())).isEmpty();
    }

    private ParkedBooking draft() {
        return new ParkedBooking(
                clinic.nextId(),
                clinic.clock().instant(),
                "silva",
                Optional.of(patient.id()),
                Optional.empty(),
                Optional.empty(),
                new DraftWish(Optional.empty(), clinic.day(), DayPart.ANY, "check-up"));
    }
}
