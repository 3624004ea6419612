package clinic.docket.store.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class KioskStoreTest extends StoreContract {
    @Test
    void findsTheVisitsOfTheDayByBirthday() {
        var visit = add(visit("09:00", 30));
        var tomorrow = SmallClinic.BERLIN.day(day.plusDays(1));
        var other = MonthDay.from(patient.birthDate().plusDays(1));

        var found = expected(MonthDay.from(patient.birthDate()), SmallClinic.BERLIN.day(day));

        assertThat(found).extracting(ExpectedVisit::id).containsExactly(visit.id());
        var expected = found.getFirst();
        assertThat(expected.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(expected.version()).isEqualTo(1);
        assertThat(expected.range()).isEqualTo(visit.range());
        assertThat(expected.patient()).isEqualTo(patient.id());
        assertThat(expected.familyName()).isEqualTo(patient.name().family());
        assertThat(expected.phone()).isEqualTo(patient.phone());
        assertThat(expected.place())
                .isEqualTo(new ExpectedVisit.Place("Dr. Adler", "Consultation", "Room 1"));
        assertThat(expected(other, SmallClinic.BERLIN.day(day))).isEmpty();
        assertThat(expected(MonthDay.from(patient.birthDate()), tomorrow)).isEmpty();
    }

    @Test
    void answersThatItIsThere() {
        assertThat(read(store()::isThere)).isTrue();
    }

    private List<ExpectedVisit> expected(MonthDay birthday, TimeRange range) {
        return read(() -> store().expected(SmallClinic.SITE.id(), birthday, range));
    }

    private KioskStore store() {
        return new KioskStore(tx());
    }
}
