package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.appointment.rule.WhyNot;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.WhyNotService.Cell;
import clinic.docket.service.appointment.claim.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotServiceTest {
    private static OpenClinic clinic;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        patient = clinic.newPatient("Silva", "Mateus");
        var lane =
                new OverbookLane(
                        clinic.nextId(), SmallClinic.SITE.id(), 1, "Emergencies", 3, true, 0);
        clinic.services().policies().save(clinic.administrator(), lane).orThrow();
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
    void namesTheSlotWhereTheTimeIsFree() {
        var answer = why("09:00");

        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.free()).contains(clinic.slot("09:00"));
    }

    @Test
    void namesEveryReason() {
        clinic.book(patient, "11:30");

        assertThat(why("11:45").reasons())
                .containsExactly(
                        new BookingRefusal.DuringBreak("Lunch", clinic.at("13:00")),
                        new BookingRefusal.SlotTaken(clinic.at("12:00")),
                        new BookingRefusal.RoomTaken(clinic.at("12:00")));
        assertThat(why("18:00").reasons())
                .containsExactly(new BookingRefusal.OutsideWorkingHours());
    }

    @Test
    void asksAboutFiveMinutesWhereNoTypeIsKnown() {
        clinic.book(patient, "09:00");
        var cell = new Cell(SmallClinic.ADLER.id(), Optional.empty(), clinic.at("08:55"));

        assertThat(whyNot(cell).free()).contains(clinic.slot("08:55", 5));
    }

    @Test
    void saysUntilWhenAnotherDeskHoldsItButNotForItsOwnHold() {
        clinic.services()
                .booking()
                .hold(
                        clinic.secondDesk(),
                        new HoldId(clinic.nextId()),
                        SmallClinic.CONSULTATION.id(),
                        clinic.slot("09:00"))
                .orThrow();

        assertThat(why("09:00").reasons())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
        var cell = cell(SmallClinic.ADLER.id(), SmallClinic.CONSULTATION, clinic.at("09:00"));
        var own = clinic.services().whyNot().why(clinic.secondDesk(), cell);
        assertThat(own.free()).isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void saysTheSameAsAHold(long seed) {
        var random = new Random(seed);
        fill(random);
        clinic.clock().set(clinic.at("10:07"));
        for (var doctor : List.of(SmallClinic.ADLER, SmallClinic.BRANDT)) {
            for (int quarter = 28; quarter < 72; quarter++) {
                Instant start = clinic.at("00:00").plus(Duration.ofMinutes(15L * quarter));
                var type = random.nextBoolean() ? SmallClinic.PROCEDURE : SmallClinic.VIDEO;
                var terms =
                        new BookingTerms(
                                BookingTerms.DESK.source(),
                                random.nextInt(3),
                                random.nextInt(4) == 0);
                assertSame(seed, cell(doctor.id(), type, start).on(terms), type);
            }
        }
    }

    private static void assertSame(long seed, Cell cell, VisitType type) {
        var answer = clinic.services().whyNot().why(clinic.administrator(), cell);
        var slot = answer.free().orElseGet(() -> slot(cell, type));
        var hold = new HoldId(clinic.nextId());
        var held =
                clinic.services()
                        .booking()
                        .hold(
                                clinic.administrator(),
                                hold,
                                new Wish(type.id(), slot, cell.terms()));
        assertThat(held.refused())
                .as("seed %d, %s", seed, cell)
                .isEqualTo(answer.reasons().stream().findFirst());
        clinic.services().booking().release(clinic.administrator(), hold);
    }

    private static Slot slot(Cell cell, VisitType type) {
        var room =
                cell.practitioner().equals(SmallClinic.ADLER.id())
                        ? SmallClinic.ROOM_1.id()
                        : SmallClinic.ROOM_2.id();
        return new Slot(
                cell.practitioner(),
                SmallClinic.SITE.id(),
                type.needsRoom() ? Optional.of(room) : Optional.empty(),
                TimeRange.of(cell.start(), type.length()));
    }

    /** Visits of Dr. Adler here and there, some of them in a lane. */
    private static void fill(Random random) {
        for (int i = 0; i < 12; i++) {
            var start = "%02d:%02d".formatted(8 + random.nextInt(8), 5 * random.nextInt(12));
            var request = clinic.request(patient, start).inLane(random.nextInt(2));
            clinic.services().booking().book(clinic.administrator(), request);
        }
    }

    private static WhyNot.Answer why(String start) {
        return whyNot(cell(SmallClinic.ADLER.id(), SmallClinic.CONSULTATION, clinic.at(start)));
    }

    private static WhyNot.Answer whyNot(Cell cell) {
        return clinic.services().whyNot().why(clinic.receptionist(), cell);
    }

    private static Cell cell(PractitionerId doctor, VisitType type, Instant start) {
        return new Cell(doctor, Optional.of(type.id()), start);
    }
}
