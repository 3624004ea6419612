package clinic.docket.service.appointment;

import static clinic.docket.fixture.Fixtures.at;
import static clinic.docket.fixture.Fixtures.patient;

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
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

class BookingServiceTest {
    private OpenClinic clinic;
    private BookingService service;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().booking();
        patient = clinic.add(patient(900, "Silva", "Mateus"));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void booksAFreeSlotAndSaysSoInTheTrail() {
        var booked = book(request(slot("09:00"))).orThrow();

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
        var request = request(slot("09:00"));

        var first = book(request).orThrow();

        assertThat(book(request).orThrow()).isEqualTo(first);
        assertThat(clinic.trail(first.id().value())).hasSize(1);
    }

    @Test
    void refusesATimeThatSomebodyElseHas() {
        book(request(slot("09:00"))).orThrow();

        assertThat(book(request(slot("09:00"))).refused())
                .contains(new BookingRefusal.SlotTaken(at("09:30")));
    }

    @Test
    void refusesATimeThatAnotherDeskHolds() {
        hold(clinic.secondDesk(), "09:00").orThrow();

        assertThat(book(request(slot("09:00"))).refused())
                .contains(new BookingRefusal.SlotTaken(at("09:30")));
    }

    @Test
    void booksOverAHoldThatRanOut() {
        hold(clinic.secondDesk(), "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(5));

        assertThat(book(request(slot("09:00"))).isDone()).isTrue();
    }

    @Test
    void turnsItsOwnHoldIntoTheVisit() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();

        assertThat(book(request(slot("09:00"), Optional.of(id))).isDone()).isTrue();
        assertThat(book(request(slot("09:30"))).isDone()).isTrue();
        assertThat(clinic.trail(id.value()))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.CREATE, AuditAction.DELETE);
    }

    @Test
    void takesItsOwnHoldEvenWhenTheRequestDoesNotNameIt() {
        hold(clinic.receptionist(), "09:00").orThrow();

        assertThat(book(request(slot("09:00"))).isDone()).isTrue();
    }

    @Test
    void booksAfterItsOwnHoldRanOutWhenNobodyElseCame() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(6));

        assertThat(book(request(slot("09:00"), Optional.of(id))).isDone()).isTrue();
    }

    @Test
    void refusesWhatTheRulesRefuse() {
        assertThat(book(request(slot("12:00"))).refused())
                .contains(new BookingRefusal.DuringBreak("Lunch", at("13:00")));
        assertThat(book(request(slot("18:00"))).refused())
                .contains(new BookingRefusal.OutsideWorkingHours());
        clinic.clock().set(at("10:00"));
        assertThat(book(request(slot("09:00"))).refused()).contains(new BookingRefusal.InThePast());
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        var plain = request(slot("09:00"));
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
        book(request(SmallClinic.PROCEDURE, slot("09:00", 45))).orThrow();

        assertThat(book(request(slot("09:45"))).refused())
                .contains(new BookingRefusal.SlotTaken(at("09:55")));
        assertThat(book(request(slot("09:55"))).isDone()).isTrue();
    }

    @Test
    void holdsForFiveMinutes() {
        var hold = hold(clinic.receptionist(), "09:00").orThrow();

        assertThat(hold.expires()).isEqualTo(Fixtures.NOW.plus(Duration.ofMinutes(5)));
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
                .contains(new BookingRefusal.SlotTaken(at("10:30")));
        assertThat(hold(clinic.secondDesk(), "09:00").isDone()).isFalse();
    }

    @Test
    void prolongsAHoldThatIsAskedForAgain() {
        var id = new HoldId(clinic.nextId());
        hold(clinic.receptionist(), id, "09:00").orThrow();
        clinic.clock().advance(Duration.ofMinutes(4));

        assertThat(hold(clinic.receptionist(), id, "09:00").orThrow().expires())
                .isEqualTo(Fixtures.NOW.plus(Duration.ofMinutes(9)));
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
        clinic.add(Fixtures.visit(901, patient, doctor, onDay(-21, "09:00")));
        clinic.add(Fixtures.visit(902, patient, doctor, onDay(-14, "09:00")));
        clinic.add(Fixtures.visit(903, patient, SmallClinic.ADLER, onDay(-7, "09:00")));

        var usual = service.usual(clinic.receptionist(), patient.id());

        assertThat(usual.practitioner()).contains(doctor.id());
        assertThat(usual.visitType()).contains(SmallClinic.CONSULTATION.id());
    }

    @Test
    void knowsNothingOfANewcomer() {
        assertThat(service.usual(clinic.receptionist(), patient.id()))
                .isEqualTo(new BookingDefaults(Optional.empty(), Optional.empty()));
    }

    private static TimeRange onDay(int days, String time) {
        var date = Fixtures.MONDAY.plusDays(days);
        return TimeRange.of(at(date, time), Duration.ofMinutes(30));
    }

    private Outcome<Appointment, BookingRefusal> book(BookingRequest request) {
        return service.book(clinic.receptionist(), request);
    }

    private Outcome<Hold, BookingRefusal> hold(Session session, String time) {
        return hold(session, new HoldId(clinic.nextId()), time);
    }

    private Outcome<Hold, BookingRefusal> hold(Session session, HoldId id, String time) {
        return service.hold(session, id, SmallClinic.CONSULTATION.id(), slot(time));
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
        UUID id = clinic.nextId();
        return new BookingRequest(
                new AppointmentId(id), patient.id(), type.id(), slot, hold, "", BookingSource.DESK);
    }

    private static Slot slot(String time) {
        return slot(time, 30);
    }

    private static Slot slot(String time, int minutes) {
        return new Slot(
                SmallClinic.ADLER.id(),
                SmallClinic.SITE.id(),
                Optional.of(SmallClinic.ROOM_1.id()),
                Fixtures.range(time, minutes));
    }
}
