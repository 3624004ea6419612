package clinic.docket.service.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.encounter.DelayRefusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayServiceTest {
    private static final PractitionerId ADLER = SmallClinic.ADLER.id();
    private static final PractitionerId BRANDT = SmallClinic.BRANDT.id();
    private static final Duration TWENTY = Duration.ofMinutes(20);

    private static OpenClinic clinic;

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
    }

    @Test
    void showsTheDeskHowLateADoctorRuns() {
        late(clinic.doctor(), ADLER, TWENTY);

        assertThat(shown(ADLER)).isEqualTo(TWENTY);
        assertThat(shown(BRANDT)).isZero();
    }

    @Test
    void endsWithTheDay() {
        late(clinic.doctor(), ADLER, TWENTY);

        clinic.startDay();

        assertThat(shown(ADLER)).isZero();
    }

    @Test
    void answersHowLateItWasBefore() {
        assertThat(late(clinic.doctor(), ADLER, TWENTY)).isZero();
        assertThat(late(clinic.doctor(), ADLER, Duration.ofMinutes(35))).isEqualTo(TWENTY);
        assertThat(late(clinic.doctor(), ADLER, Duration.ZERO)).hasMinutes(35);
        assertThat(shown(ADLER)).isZero();
    }

    @Test
    void letsTheDeskSpeakForEveryDoctor() {
        late(clinic.receptionist(), ADLER, TWENTY);
        late(clinic.receptionist(), BRANDT, Duration.ofMinutes(10));

        assertThat(shown(ADLER)).isEqualTo(TWENTY);
        assertThat(shown(BRANDT)).hasMinutes(10);
    }

    @Test
    void letsADoctorSpeakOnlyForThemselves() {
        assertThat(delays().runLate(clinic.doctor(), BRANDT, TWENTY).refused())
                .contains(new DelayRefusal.DelayNotYours());
        assertThat(shown(BRANDT)).isZero();
    }

    @Test
    void refusesMinutesThatMakeNoSense() {
        var refusal = new DelayRefusal.DelayNotPossible(240);

        for (var wrong :
                List.of(
                        Duration.ofMinutes(-1),
                        Duration.ofMinutes(241),
                        Duration.ofSeconds(90),
                        Duration.ofMillis(1))) {
            assertThat(delays().runLate(clinic.doctor(), ADLER, wrong).refused())
                    .as("%s", wrong)
                    .contains(refusal);
        }
        assertThat(delays().runLate(clinic.doctor(), ADLER, Duration.ofHours(4)).isDone()).isTrue();
    }

    @Test
    void writesEachChangeIntoTheTrailAndNothingElse() {
        int before = trail().size();
        late(clinic.doctor(), ADLER, TWENTY);
        late(clinic.doctor(), ADLER, TWENTY);
        late(clinic.receptionist(), ADLER, Duration.ofMinutes(30));
        late(clinic.doctor(), ADLER, Duration.ZERO);
        late(clinic.doctor(), ADLER, Duration.ZERO);

        var entries = trail().reversed().subList(before, trail().size());

        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATE, AuditAction.CHANGE, AuditAction.DELETE);
        assertThat(entries).extracting(AuditEntry::subjectType).containsOnly("practitioner_delay");
        assertThat(entries.get(1).after()).containsEntry("length", "PT30M");
    }

    private static List<AuditEntry> trail() {
        return clinic.trail(ADLER.value()).stream()
                .filter(entry -> entry.subjectType().equals("practitioner_delay"))
                .toList();
    }

    private static Duration late(Session session, PractitionerId doctor, Duration length) {
        return delays().runLate(session, doctor, length).orThrow();
    }

    private static DelayService delays() {
        return clinic.services().delays();
    }

    private static Duration shown(PractitionerId doctor) {
        return clinic.services().days().day(clinic.receptionist(), clinic.day()).doctors().stream()
                .filter(each -> each.practitioner().id().equals(doctor))
                .findFirst()
                .orElseThrow()
                .late();
    }
}
