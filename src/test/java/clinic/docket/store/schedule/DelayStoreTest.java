package clinic.docket.store.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelayStoreTest extends StoreContract {
    private static final PractitionerId ADLER = SmallClinic.ADLER.id();

    @Test
    void returnsHowLateADoctorRunsOnADay() {
        put(delay(ADLER, day, 20));

        assertThat(on(day, day)).containsExactly(delay(ADLER, day, 20));
        assertThat(write(() -> delays().findForChange(ADLER, day))).contains(delay(ADLER, day, 20));
        assertThat(write(() -> delays().findForChange(ADLER, day.plusDays(1)))).isEmpty();
    }

    @Test
    void replacesWhatWasSaidBefore() {
        put(delay(ADLER, day, 20));
        put(delay(ADLER, day, 240));

        assertThat(on(day, day)).containsExactly(delay(ADLER, day, 240));
    }

    @Test
    void listsDaysAndDoctorsInOrder() {
        var brandt = SmallClinic.BRANDT.id();
        put(delay(brandt, day, 10));
        put(delay(ADLER, day.plusDays(1), 30));
        put(delay(ADLER, day, 20));

        assertThat(on(day, day.plusDays(1)))
                .containsExactly(
                        delay(ADLER, day, 20),
                        delay(brandt, day, 10),
                        delay(ADLER, day.plusDays(1), 30));
    }

    @Test
    void forgetsADelayThatIsOver() {
        put(delay(ADLER, day, 20));

        write(() -> remove(day));

        assertThat(on(day, day)).isEmpty();
    }

    @Test
    void tellsOtherWorkstationsOfEachChange() throws SQLException {
        long before = rev();

        put(delay(ADLER, day, 20));
        assertThat(rev()).isEqualTo(before + 1);

        write(() -> remove(day));
        assertThat(rev()).isEqualTo(before + 2);
    }

    private boolean remove(LocalDate date) {
        delays().remove(ADLER, date);
        return true;
    }

    private void put(Delay delay) {
        tx().run(() -> delays().put(delay));
    }

    private List<Delay> on(LocalDate first, LocalDate last) {
        return read(() -> new ScheduleStore(tx()).delays(first, last));
    }

    private DelayStore delays() {
        return new DelayStore(tx());
    }

    private static Delay delay(PractitionerId doctor, LocalDate day, int minutes) {
        return new Delay(
                doctor,
                day,
                Duration.ofMinutes(minutes),
                Fixtures.NOW,
                SmallClinic.RECEPTIONIST.id());
    }

    private long rev() throws SQLException {
        try (var connection = database.foreignConnection();
                var query =
                        connection.prepareStatement("select rev from practitioner where id = ?")) {
            query.setObject(1, ADLER.value());
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getLong(1);
            }
        }
    }
}
