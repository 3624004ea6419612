package clinic.docket.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockTimes;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockTimeServiceTest {
    private OpenClinic clinic;
    private LockTimeService service;
    private Session admin;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().lockTimes();
        admin = clinic.administrator();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void startsWithTheUsualTimes() {
        assertThat(service.times(admin)).isEqualTo(minutes(5, 10, 10));
    }

    @Test
    void locksTheDesksOfTheRoleAfterTheTimeThatWasChosen() {
        assertThat(service.save(admin, minutes(5, 240, 1)).orThrow())
                .isEqualTo(minutes(5, 240, 1))
                .isEqualTo(service.times(admin));

        var signIn = clinic.services().signIn();
        assertThat(signIn.lockAfter(clinic.receptionist())).isEqualTo(Duration.ofHours(4));
        assertThat(signIn.lockAfter(clinic.doctor())).isEqualTo(Duration.ofMinutes(1));
        assertThat(signIn.lockAfter(admin)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void putsIntoTheTrailWhatItWasAndWhatItIs() {
        service.save(admin, minutes(5, 20, 10)).orThrow();
        service.save(admin, minutes(5, 20, 10)).orThrow();

        assertThat(changes())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo(Map.of("RECEPTIONIST", "PT10M"));
                    assertThat(entry.after()).isEqualTo(Map.of("RECEPTIONIST", "PT20M"));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 241})
    void refusesATimeThatIsTooShortOrTooLongAndStoresNoneOfThem(int minutes) {
        assertThat(service.save(admin, minutes(7, minutes, 10)).refused())
                .contains(new AccessRefusal.LockTimeOutOfRange("RECEPTIONIST", 1, 240));
        assertThat(service.times(admin)).isEqualTo(minutes(5, 10, 10));
        assertThat(changes()).isEmpty();
    }

    private List<AuditEntry> changes() {
        return clinic.trail(SmallClinic.SITE.id().value()).stream()
                .filter(entry -> entry.subjectType().equals("setting"))
                .toList();
    }

    private static LockTimes minutes(int administrators, int reception, int doctors) {
        return new LockTimes(
                Map.of(
                        Role.ADMINISTRATOR, Duration.ofMinutes(administrators),
                        Role.RECEPTIONIST, Duration.ofMinutes(reception),
                        Role.DOCTOR, Duration.ofMinutes(doctors)));
    }
}
