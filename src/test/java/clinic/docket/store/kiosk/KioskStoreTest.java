package clinic.docket.store.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.schedule.DelayStore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class KioskStoreTest extends StoreContract {
    @Test
    void findsTheVisitsOfTheDayByBirthday() {
        var visit = add(visit("09:00", 30));
        var other = MonthDay.from(patient.birthDate().plusDays(1));

        var found = expected(MonthDay.from(patient.birthDate()), day);

        assertThat(found).extracting(ExpectedVisit::id).containsExactly(visit.id());
        var expected = found.getFirst();
        assertThat(expected.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(expected.version()).isEqualTo(1);
        assertThat(expected.range()).isEqualTo(visit.range());
        assertThat(expected.patient()).isEqualTo(patient.id());
        assertThat(expected.familyName()).isEqualTo(patient.name().family());
        assertThat(expected.phone()).isEqualTo(patient.phone());
        assertThat(expected.place())
                .isEqualTo(
                        new ExpectedVisit.Place(
                                "Dr. Adler", "Consultation", "Room 1", Duration.ZERO));
        assertThat(expected(other, day)).isEmpty();
        assertThat(expected(MonthDay.from(patient.birthDate()), day.plusDays(1))).isEmpty();
    }

    @Test
    void saysHowLateTheDoctorOfTheVisitRunsOnTheDay() {
        add(visit("09:00", 30));
        add(visit(SmallClinic.BRANDT, range("11:00", 30)));
        late(SmallClinic.ADLER, day, 20);
        late(SmallClinic.BRANDT, day.plusDays(1), 30);

        assertThat(expected(MonthDay.from(patient.birthDate()), day))
                .extracting(visit -> visit.place().late())
                .containsExactly(Duration.ofMinutes(20), Duration.ZERO);
    }

    private void late(Practitioner doctor, LocalDate on, int minutes) {
        var delay =
                new Delay(
                        doctor.id(),
                        on,
                        Duration.ofMinutes(minutes),
                        Fixtures.at(on, "08:00"),
                        SmallClinic.RECEPTIONIST.id());
        tx().run(() -> new DelayStore(tx()).put(delay));
    }

    @Test
    void answersThatItIsThere() {
        assertThat(read(store()::isThere)).isTrue();
    }

    private List<ExpectedVisit> expected(MonthDay birthday, LocalDate on) {
        return read(() -> store().expected(SmallClinic.SITE, birthday, on));
    }

    private KioskStore store() {
        return new KioskStore(tx());
    }
}
