package clinic.docket.service.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingPolicyServiceTest {
    private OpenClinic clinic;
    private BookingPolicyService service;
    private Session admin;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        service = clinic.services().policies();
        admin = clinic.administrator();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void booksAYearAheadWithoutNoticeUntilSomebodyDecides() {
        assertThat(service.policy(clinic.receptionist()))
                .isEqualTo(BookingPolicy.usual(SmallClinic.SITE.id()));
    }

    @Test
    void decidesWhatMayBeBookedAndWhatIsOffered() {
        var saved = service.save(admin, policy(90, 14, 0)).orThrow();

        assertThat(saved.version()).isEqualTo(1);
        assertThat(book("08:00")).contains(new BookingRefusal.TooShortNotice(clinic.at("08:30")));
        assertThat(offered(SmallClinic.ADLER.id()).getFirst()).isEqualTo(clinic.slot("08:30"));
        assertThat(book("08:30")).isEmpty();
    }

    @Test
    void offersNothingBeyondTheHorizon() {
        service.save(admin, policy(0, 1, 0)).orThrow();

        assertThat(all(clinic.day().plusDays(1))).isNotEmpty();
        assertThat(all(clinic.day().plusDays(2))).isEmpty();
    }

    @Test
    void keepsThePolicyInTheTrailAndRefusesAStaleOne() {
        var first = service.save(admin, policy(0, 100, 0)).orThrow();
        assertThat(service.save(admin, policy(0, 100, 0)).orThrow()).isEqualTo(first);
        service.save(admin, policy(30, 100, 1)).orThrow();

        assertThat(service.save(admin, policy(60, 100, 1)).refused())
                .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
        assertThat(service.save(admin, policy(60, 100, 0)).refused())
                .as("two people decide for the first time")
                .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
        var trail = clinic.trail(SmallClinic.SITE.id().value());
        assertThat(trail)
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.CHANGE, AuditAction.CREATE);
        assertThat(trail)
                .filteredOn(entry -> entry.action() == AuditAction.CHANGE)
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.after()).containsEntry("notice.DESK", "PT30M"));
    }

    @Test
    void refusesAPolicyThatCannotBeMeant() {
        assertThat(service.save(admin, policy(0, 0, 0)).refused())
                .contains(new ScheduleRefusal.HorizonOutOfRange(1, 1825));
        assertThat(service.save(admin, policy(-5, 100, 0)).refused())
                .contains(new ScheduleRefusal.NoticeOutOfRange(30));
        assertThat(service.save(admin, policy(30 * 24 * 60 + 5, 100, 0)).refused())
                .contains(new ScheduleRefusal.NoticeOutOfRange(30));
    }

    @Test
    void keepsLanesOfItsSite() {
        var lane = service.save(admin, lane(1, "Emergencies", 2)).orThrow();

        assertThat(service.lanes(clinic.receptionist())).containsExactly(lane);
        assertThat(clinic.trail(lane.id()))
                .singleElement()
                .matches(entry -> entry.action() == AuditAction.CREATE);
    }

    @Test
    void refusesLanesThatCannotBeMeant() {
        service.save(admin, lane(1, "Emergencies", 2)).orThrow();

        assertThat(service.save(admin, lane(1, "Others", 2)).refused())
                .contains(new ScheduleRefusal.LaneTaken(1));
        assertThat(service.save(admin, lane(2, "emergencies", 2)).refused())
                .contains(new ScheduleRefusal.NameTaken("Emergencies"));
        assertThat(service.save(admin, lane(10, "Others", 2)).refused())
                .contains(new ScheduleRefusal.LaneOutOfRange(1, 9));
        assertThat(service.save(admin, lane(0, "Others", 2)).refused())
                .contains(new ScheduleRefusal.LaneOutOfRange(1, 9));
        assertThat(service.save(admin, lane(2, "Others", 0)).refused())
                .contains(new ScheduleRefusal.CapOutOfRange(1, 99));
    }

    @Test
    void neitherOffersNorBooksWhatADoctorWithholds() {
        var adler = SmallClinic.ADLER.id();
        service.withhold(admin, adler, Set.of(SmallClinic.CONSULTATION.id()));

        assertThat(service.withheldTypes(clinic.receptionist(), adler))
                .containsExactly(SmallClinic.CONSULTATION.id());
        assertThat(offered(adler)).isEmpty();
        assertThat(offered(SmallClinic.BRANDT.id())).isNotEmpty();
        assertThat(book("09:00")).contains(new BookingRefusal.NotOfferedByDoctor("Dr. Adler"));
        assertThat(clinic.trail(adler.value()).getFirst().after())
                .containsEntry("withheldTypes", SmallClinic.CONSULTATION.id().value().toString());

        service.withhold(admin, adler, Set.of());
        assertThat(book("09:00")).isEmpty();
    }

    @Test
    void neitherOffersNorBooksRoomsOutOfUse() {
        var room = SmallClinic.ROOM_1;
        var tx = clinic.database().transactions();
        var closed = new Room(room.id(), room.site(), room.name(), false, 1);
        tx.run(() -> new ScheduleStore(tx).save(closed));

        assertThat(offered(SmallClinic.ADLER.id())).isEmpty();
        assertThat(offered(SmallClinic.BRANDT.id())).isNotEmpty();
        assertThat(book("09:00")).contains(new BookingRefusal.RoomInactive());
    }

    private Optional<BookingRefusal> book(String start) {
        return clinic.services()
                .booking()
                .book(clinic.receptionist(), clinic.request(patient, start))
                .refused();
    }

    private List<Slot> offered(PractitionerId doctor) {
        return clinic.services()
                .slots()
                .nextFree(clinic.receptionist(), request(Optional.of(doctor), clinic.day()));
    }

    private List<Slot> all(LocalDate from) {
        return clinic.services()
                .slots()
                .nextFree(clinic.receptionist(), request(Optional.empty(), from));
    }

    private static SlotRequest request(Optional<PractitionerId> doctor, LocalDate from) {
        return new SlotRequest(
                SmallClinic.CONSULTATION.id(),
                doctor,
                Optional.empty(),
                false,
                from,
                DayPart.ANY,
                0,
                3);
    }

    private static BookingPolicy policy(int deskMinutes, int horizonDays, long version) {
        return new BookingPolicy(
                SmallClinic.SITE.id(),
                Map.of(BookingSource.DESK, Duration.ofMinutes(deskMinutes)),
                horizonDays,
                version);
    }

    private OverbookLane lane(int number, String name, int cap) {
        return new OverbookLane(clinic.nextId(), SmallClinic.SITE.id(), number, name, cap, true, 0);
    }
}
