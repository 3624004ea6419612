package clinic.docket.store.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyStoreTest extends StoreContract {
    private SiteId site = SmallClinic.SITE.id();

    @BeforeEach
    void addSite() {
        site = new SiteId(Fresh.id());
        write(() -> new ScheduleStore(tx()).save(new Site(site, "Branch", SmallClinic.BERLIN, 0)));
    }

    @Test
    void returnsThePolicyAsItWasStored() {
        assertThat(read(() -> policies().policy(site))).isEmpty();
        var notice =
                Map.of(
                        BookingSource.DESK, Duration.ZERO,
                        BookingSource.PHONE, Duration.ofMinutes(10),
                        BookingSource.KIOSK, Duration.ofMinutes(20),
                        BookingSource.IMPORT, Duration.ofMinutes(30));

        var saved = write(() -> policies().save(new BookingPolicy(site, notice, 90, 0)));

        assertThat(saved).isEqualTo(new BookingPolicy(site, notice, 90, 1));
        assertThat(read(() -> policies().policy(site))).contains(saved);
    }

    @Test
    void refusesAStalePolicy() {
        write(() -> policies().save(new BookingPolicy(site, Map.of(), 90, 0)));
        write(() -> policies().save(new BookingPolicy(site, Map.of(), 91, 1)));

        assertThatThrownBy(() ->
                        write(() -> policies().save(new BookingPolicy(site, Map.of(), 92, 1))))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void returnsLanesByNumber() {
        var second = write(() -> policies().save(lane(2, true)));
        var first = write(() -> policies().save(lane(1, false)));

        assertThat(read(() -> policies().lanes(site))).containsExactly(first, second);
        assertThat(read(() -> policies().lane(site, 2))).contains(second);
        assertThat(read(() -> policies().lane(site, 3))).isEmpty();
        assertThat(read(() -> policies().lane(first.id()))).contains(first);
    }

    @Test
    void refusesTwoLanesOfOneNumber() {
        write(() -> policies().save(lane(1, true)));

        assertThatThrownBy(() -> write(() -> policies().save(lane(1, true))))
                .isInstanceOf(DuplicateRecord.class);
    }

    @Test
    void remembersExactlyWhatADoctorWithholds() {
        var doctor = SmallClinic.BRANDT.id();
        var video = SmallClinic.VIDEO.id();
        var procedure = SmallClinic.PROCEDURE.id();
        tx().run(() -> policies().withhold(doctor, Set.of(video, procedure)));
        assertThat(read(() -> policies().withheldBy(doctor))).containsOnly(video, procedure);
        assertThat(read(() -> policies().withholding(video))).containsExactly(doctor);

        tx().run(() -> policies().withhold(doctor, Set.of(procedure)));
        assertThat(read(() -> policies().withheldBy(doctor))).containsExactly(procedure);
        tx().run(() -> policies().withhold(doctor, Set.of()));
        assertThat(read(() -> policies().withholding(procedure))).isEmpty();
    }

    private OverbookLane lane(int number, boolean active) {
        return new OverbookLane(Fresh.id(), site, number, "Lane", 3, active, 0);
    }

    private PolicyStore policies() {
        return new PolicyStore(tx());
    }
}
