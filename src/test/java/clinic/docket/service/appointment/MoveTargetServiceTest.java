package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.move.MoveTargets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveTargetServiceTest {
    private static final PractitionerId ADLER = SmallClinic.ADLER.id();
    private static final Duration DAY = Duration.ofDays(1);

    private static OpenClinic clinic;
    private Appointment visit;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
        visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
    }

    @Test
    void findsPlacesOnAllDaysThatAreAskedForAtOnce() {
        clinic.book(clinic.newPatient("Okafor", "Ada"), "10:00");

        var targets = targets(clinic.day(), clinic.day().plusDays(6));

        assertThat(targets.isFree(ADLER, clinic.at("09:00"))).as("its own time").isTrue();
        assertThat(targets.isFree(ADLER, clinic.at("10:00"))).isFalse();
        assertThat(targets.isFree(ADLER, clinic.at("10:00").plus(DAY))).isTrue();
        assertThat(targets.isFree(SmallClinic.BRANDT.id(), clinic.at("16:30").plus(DAY))).isTrue();
        assertThat(targets.zones().get(ADLER))
                .as("two stretches a day, but three today")
                .hasSize(11);
    }

    @Test
    void findsNothingBeyondTheHorizon() {
        var years = clinic.day().plusYears(20);

        assertThat(targets(years, years.plusDays(6)).starts()).isEmpty();
    }

    @Test
    void theNearestPlaceIsTheOneLeastFarAway() {
        var targets = targets(clinic.day(), clinic.day().plusDays(1));

        assertThat(nearest(targets, clinic.at("11:40"))).isEqualTo(clinic.at("11:30"));
        assertThat(nearest(targets, clinic.at("12:50"))).isEqualTo(clinic.at("13:00"));
        assertThat(nearest(targets, clinic.at("12:15"))).isEqualTo(clinic.at("13:00"));
        assertThat(nearest(targets, clinic.at("16:50"))).isEqualTo(clinic.at("16:30"));
    }

    private static Instant nearest(MoveTargets targets, Instant time) {
        return targets.nearest(ADLER, time).orElseThrow();
    }

    private MoveTargets targets(LocalDate first, LocalDate last) {
        return clinic.services()
                .moveTargets()
                .onDays(clinic.receptionist(), visit.id(), first, last)
                .orElseThrow();
    }
}
