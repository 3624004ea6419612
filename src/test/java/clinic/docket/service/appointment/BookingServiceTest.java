package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingServiceTest {
    private static OpenClinic clinic;
    private static BookingService service;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().booking();
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
    void booksAFreeSlotAndSaysSoInTheTrail() {
        var booked = book(request(clinic.slot("09:00"))).orThrow();

        assertThat(booked.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.version()).isEqualTo(1);
        assertThat(clinic.visit(booked.id())).contains(booked);
        assertThat(clinic.trail(booked.id().value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(AuditAction.CREATE);
                    assertThat(entry.user()).contains(SmallClinic.RECEPTIONIST.id());
                    assertThat(entry.workstation()).isEqualTo("front-desk");
                    assertThat(entry.after()).containsEntry("status", "BOOKED");
                });
    }

    @Test
    void booksOnceWhenTheSameRequestComesTwice() {
        var request = request(clinic.slot("09:00"));

        var first = book(request).orThrow();

        assertThat(book(request).orThrow()).isEqualTo(first);
        assertThat(clinic.trail(first.id().value())).hasSize(1);
    }

    @Test
    void refusesATimeThatSomebodyElseHas() {
        book(request(clinic.slot("09:00"))).orThrow();

        assertThat(book(request(clinic.slot("09:00"))).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
    }

    @Test
    void refusesATimeThatAnotherDeskHolds() {
        hold(clinic.secondDesk(), "09:00").orThrow();

        assertThat(book(request(clinic.slot("09:00"))).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
    }

    @Test
    void booksOverAHoldThatRanOut() {
        hold(clinic.secondDesk(), "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(5));

        assertThat(book(request(clinic.slot("09:00"))).isDone()).isTrue();
    }

    @Test
    void turnsItsOwnHoldIntoTheVisit() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();

        assertThat(book(request(clinic.slot("09:00"), Optional.of(id))).isDone()).isTrue();
        assertThat(book(request(clinic.slot("09:30"))).isDone()).isTrue();
        assertThat(clinic.trail(id.value()))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.CREATE, AuditAction.DELETE);
    }

    @Test
    void takesItsOwnHoldEvenWhenTheRequestDoesNotNameIt() {
        hold(clinic.receptionist(), "09:00").orThrow();

        assertThat(book(request(clinic.slot("09:00"))).isDone()).isTrue();
    }

    @Test
    void booksAfterItsOwnHoldRanOutWhenNobodyElseCame() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(6));

        assertThat(book(request(clinic.slot("09:00"), Optional.of(id))).isDone()).isTrue();
    }

    @Test
    void refusesWhatTheRulesRefuse() {
        assertThat(book(request(clinic.slot("12:00"))).refused())
                .contains(new BookingRefusal.DuringBreak("Lunch", clinic.at("13:00")));
        assertThat(book(request(clinic.slot("18:00"))).refused())
                .contains(new BookingRefusal.OutsideWorkingHours());
        clinic.clock().set(clinic.at("10:00"));
        assertThat(book(request(clinic.slot("09:00"))).refused())
                .contains(new BookingRefusal.InThePast());
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        var plain = request(clinic.slot("09:00"));
        var request =
                new BookingRequest(
                        plain.id(),
                        plain.patient(),
                        plain.visitType(),
                        plain.slot(),
                        Optional.empty(),
                        "x".repeat(201),
                        BookingSource.DESK);

        assertThat(book(request).refused()).contains(new BookingRefusal.ReasonTooLong(200));
    }

    @Test
    void keepsBuffersFree() {
        book(request(SmallClinic.PROCEDURE, clinic.slot("09:00", 45))).orThrow();

        assertThat(book(request(clinic.slot("09:45"))).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:55")));
        assertThat(book(request(clinic.slot("09:55"))).isDone()).isTrue();
    }

    @Test
    void holdsForFiveMinutes() {
        var hold = hold(clinic.receptionist(), "09:00").orThrow();

        assertThat(hold.expires()).isEqualTo(clinic.at("07:00").plus(Duration.ofMinutes(5)));
        assertThat(hold.holder()).isEqualTo(SmallClinic.RECEPTIONIST.id());
    }

    @Test
    void movesAHoldToAnotherSlot() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        hold(clinic.receptionist(), id, "10:00").orThrow();

        assertThat(hold(clinic.secondDesk(), "09:00").isDone()).isTrue();
        assertThat(hold(clinic.secondDesk(), "10:00").isDone()).isFalse();
    }

    @Test
    void keepsTheOldSlotHeldWhenTheNewOneIsTaken() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        hold(clinic.secondDesk(), "10:00").orThrow();

        assertThat(hold(clinic.receptionist(), id, "10:00").refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("10:30")));
        assertThat(hold(clinic.secondDesk(), "09:00").isDone()).isFalse();
    }

    @Test
    void prolongsAHoldThatIsAskedForAgain() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(4));

        assertThat(hold(clinic.receptionist(), id, "09:00").orThrow().expires())
                .isEqualTo(clinic.at("07:00").plus(Duration.ofMinutes(9)));
    }

    @Test
    void releasesAHoldOnceAndSilentlyTwice() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();

        service.release(clinic.receptionist(), id);
        service.release(clinic.receptionist(), id);

        assertThat(hold(clinic.secondDesk(), "09:00").isDone()).isTrue();
    }

    @Test
    void doesNotReleaseTheHoldOfAnotherDesk() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.secondDesk(), id, "09:00").orThrow();

        service.release(clinic.receptionist(), id);

        assertThat(hold(clinic.receptionist(), "09:00").isDone()).isFalse();
        assertThat(hold(clinic.receptionist(), id, "11:00").isDone()).isFalse();
    }

    @Test
    void knowsWhatAPatientUsuallyComesFor() {
        var doctor = SmallClinic.BRANDT;
        var regular = clinic.newPatient("Okafor", "Amara");
        clinic.add(Fixtures.visit(901, regular, doctor, clinic.range("07:30", 30)));
        clinic.add(Fixtures.visit(902, regular, doctor, clinic.range("08:00", 30)));
        clinic.add(Fixtures.visit(903, regular, SmallClinic.ADLER, clinic.range("08:30", 30)));
        clinic.clock().set(clinic.at("15:00"));

        var usual = service.usual(clinic.receptionist(), regular.id());

        assertThat(usual.practitioner()).contains(doctor.id());
        assertThat(usual.visitType()).contains(SmallClinic.CONSULTATION.id());
    }

    @Test
    void knowsNothingOfANewcomer() {
        var newcomer = clinic.newPatient("Kimura", "Mei");

        assertThat(service.usual(clinic.receptionist(), newcomer.id()))
                .isEqualTo(new BookingDefaults(Optional.empty(), Optional.empty()));
    }

    private Outcome<Appointment, BookingRefusal> book(BookingRequest request) {
        return service.book(clinic.receptionist(), request);
    }

    private Outcome<Hold, BookingRefusal> hold(Session session, String time) {
        return hold(session, new HoldId(clinic.nextId()), time);
    }

    private Outcome<Hold, BookingRefusal> hold(Session session, HoldId id, String time) {
        return service.hold(session, id, SmallClinic.CONSULTATION.id(), clinic.slot(time));
    }

    private BookingRequest request(Slot slot) {
        return request(slot, Optional.empty());
    }

    private BookingRequest request(Slot slot, Optional<HoldId> hold) {
        return request(SmallClinic.CONSULTATION, slot, hold);
    }

    private BookingRequest request(VisitType type, Slot slot) {
        return request(type, slot, Optional.empty());
    }

    private BookingRequest request(VisitType type, Slot slot, Optional<HoldId> hold) {
        return new BookingRequest(
                        new AppointmentId(clinic.nextId()),
                        patient.id(),
                        type.id(),
                        slot,
                        hold,
                        "",
                        BookingSource.DESK)
                .confirmingAll();
    }
}
