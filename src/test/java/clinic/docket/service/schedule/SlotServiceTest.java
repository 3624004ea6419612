package clinic.docket.service.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotServiceTest {
    private static final PractitionerId ADLER = SmallClinic.ADLER.id();
    private static final PractitionerId BRANDT = SmallClinic.BRANDT.id();

    private static OpenClinic clinic;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
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
    void offersTheFirstFreeSlotsOfTheDay() {
        clinic.book(patient, "08:00");

        assertThat(nextFree(of(ADLER, false, 3)))
                .containsExactly(clinic.slot("08:30"), clinic.slot("09:00"), clinic.slot("09:30"));
    }

    @Test
    void offersThePreferredDoctorFirstAndThenOthers() {
        var slots = nextFree(of(ADLER, true, 7));

        assertThat(slots)
                .extracting(Slot::practitioner)
                .containsExactly(ADLER, ADLER, ADLER, ADLER, ADLER, BRANDT, BRANDT);
        assertThat(slots.get(5).range().start()).isEqualTo(clinic.at("08:00"));
    }

    @Test
    void offersTheNextPage() {
        var page = of(ADLER, false, 7);
        var next =
                new SlotRequest(
                        page.visitType(),
                        page.preferred(),
                        page.speciality(),
                        page.orAnyDoctor(),
                        page.from(),
                        page.dayPart(),
                        7,
                        7);

        var slots = nextFree(next);

        assertThat(slots).hasSize(7).doesNotContainAnyElementsOf(nextFree(page));
        assertThat(slots.getFirst()).isEqualTo(clinic.slot("11:30"));
    }

    @Test
    void offersAnyDoctorEarliestFirstWhenNobodyIsPreferred() {
        assertThat(nextFree(of(Optional.empty(), Optional.empty(), DayPart.ANY)))
                .extracting(Slot::practitioner)
                .containsExactly(ADLER, BRANDT, ADLER, BRANDT);
    }

    @Test
    void offersOnlyDoctorsOfTheSpeciality() {
        var speciality = Optional.of("General practice");

        assertThat(nextFree(of(Optional.empty(), speciality, DayPart.ANY)))
                .extracting(Slot::practitioner)
                .containsOnly(BRANDT);
    }

    @Test
    void offersOnlyThePartOfTheDayInWhichThePatientCanCome() {
        assertThat(nextFree(of(Optional.of(ADLER), Optional.empty(), DayPart.AFTERNOON)))
                .first()
                .isEqualTo(clinic.slot("13:00"));
    }

    @Test
    void neverOffersThePast() {
        clinic.clock().set(clinic.at("10:42"));

        assertThat(nextFree(of(ADLER, false, 1))).containsExactly(clinic.slot("10:45"));
    }

    @Test
    void keepsShowingItsOwnHeldSlotAndHidesTheOneOfAnotherDesk() {
        hold(clinic.receptionist(), "08:00");
        hold(clinic.secondDesk(), "08:30");

        assertThat(nextFree(of(ADLER, false, 2)))
                .containsExactly(clinic.slot("08:00"), clinic.slot("09:00"));
    }

    @Test
    void readsOnlyTheWeeksItNeeds() {
        long before = clinic.database().sqlCount();
        nextFree(of(ADLER, false, 7));

        assertThat(clinic.database().sqlCount() - before).isLessThanOrEqualTo(13);
    }

    @Test
    void looksWeeksAheadWhenThePatientWantsToComeLater() {
        var later = clinic.day().plusWeeks(7);
        var request = of(ADLER, false, 1);

        assertThat(
                        nextFree(
                                new SlotRequest(
                                        request.visitType(),
                                        request.preferred(),
                                        request.speciality(),
                                        false,
                                        later,
                                        DayPart.ANY,
                                        0,
                                        1)))
                .extracting(slot -> SmallClinic.BERLIN.date(slot.range().start()))
                .containsExactly(later);
    }

    @Test
    void offersNothingBeyondTheHorizon() {
        assertThat(
                        nextFree(
                                new SlotRequest(
                                        SmallClinic.CONSULTATION.id(),
                                        Optional.of(ADLER),
                                        Optional.empty(),
                                        false,
                                        LocalDate.of(2050, 1, 1),
                                        DayPart.ANY,
                                        0,
                                        7)))
                .isEmpty();
    }

    @Test
    void offersADoctorsNextTimesForTheFirstTypeThatTheDoctorOffers() {
        var admin = clinic.administrator();
        var policies = clinic.services().policies();

        var usual = nextOf(3);
        policies.withhold(admin, ADLER, Set.of(SmallClinic.CONSULTATION.id()));
        var other = nextOf(3);
        policies.withhold(
                admin,
                ADLER,
                Set.of(
                        SmallClinic.CONSULTATION.id(),
                        SmallClinic.PROCEDURE.id(),
                        SmallClinic.VIDEO.id()));
        var none = nextOf(3);
        policies.withhold(admin, ADLER, Set.of());

        assertThat(usual.orElseThrow().visitType().id()).isEqualTo(SmallClinic.CONSULTATION.id());
        assertThat(usual.orElseThrow().slots())
                .containsExactly(clinic.slot("08:00"), clinic.slot("08:30"), clinic.slot("09:00"));
        assertThat(other.orElseThrow().visitType().id()).isEqualTo(SmallClinic.PROCEDURE.id());
        assertThat(other.orElseThrow().slots()).hasSize(3).contains(clinic.slot("08:00", 45));
        assertThat(none).isEmpty();
    }

    private Optional<SlotService.NextSlots> nextOf(int limit) {
        return clinic.services().slots().nextOf(clinic.receptionist(), ADLER, clinic.day(), limit);
    }

    private static void hold(Session session, String time) {
        clinic.services()
                .booking()
                .hold(
                        session,
                        new HoldId(clinic.nextId()),
                        SmallClinic.CONSULTATION.id(),
                        clinic.slot(time))
                .orThrow();
    }

    private static List<Slot> nextFree(SlotRequest request) {
        return clinic.services().slots().nextFree(clinic.receptionist(), request);
    }

    private static SlotRequest of(PractitionerId doctor, boolean orAnyDoctor, int limit) {
        return new SlotRequest(
                SmallClinic.CONSULTATION.id(),
                Optional.of(doctor),
                Optional.empty(),
                orAnyDoctor,
                clinic.day(),
                DayPart.ANY,
                0,
                limit);
    }

    private static SlotRequest of(
            Optional<PractitionerId> doctor, Optional<String> speciality, DayPart part) {
        return new SlotRequest(
                SmallClinic.CONSULTATION.id(), doctor, speciality, false, clinic.day(), part, 0, 4);
    }
}
