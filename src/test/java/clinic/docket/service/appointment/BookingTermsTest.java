package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.check.Fault;
import clinic.docket.store.schedule.PolicyStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booking in a lane and into blocked time, on a lane 2 that takes two visits. */
class BookingTermsTest {
    private static final int LANE = 2;

    private static OpenClinic clinic;
    private static BookingService service;
    private static Patient patient;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().booking();
        patient = clinic.newPatient("Silva", "Mateus");
        var tx = clinic.database().transactions();
        tx.run(() -> new PolicyStore(tx).save(lane()));
    }

    private static OverbookLane lane() {
        return new OverbookLane(
                clinic.nextId(), SmallClinic.SITE.id(), LANE, "Emergencies", 2, true, 0);
    }

    @AfterAll
    static void close() {
        var tx = clinic.database().transactions();
        var report = tx.read(() -> new CheckStore(tx).check());
        clinic.close();
        assertThat(report.faults()).containsEntry(Fault.VISITS_OVERLAP_FOR_DOCTOR, 0L);
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
    }

    @Test
    void overbooksBesideANormalVisitButNotTwiceInTheSameLane() {
        clinic.book(patient, "09:00");

        var extra = book(inLane("09:00")).orThrow();

        assertThat(extra.lane()).isEqualTo(LANE);
        assertThat(book(inLane("09:15")).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
        assertThat(book(inLane("09:30")).isDone()).isTrue();
    }

    @Test
    void fillsALaneUpToItsCapInOneSession() {
        book(inLane("08:00")).orThrow();
        book(inLane("14:00")).orThrow();

        assertThat(book(inLane("16:00")).refused())
                .contains(new BookingRefusal.LaneFull("Emergencies", 2));
        clinic.startDay();
        assertThat(book(inLane("16:00")).isDone()).as("another day").isTrue();
    }

    @Test
    void knowsNoOtherLane() {
        assertThat(book(request("09:00").inLane(5)).refused())
                .contains(new BookingRefusal.LaneUnknown(5));
    }

    @Test
    void keepsTheOtherRulesInALane() {
        assertThat(book(inLane("12:00")).refused())
                .contains(new BookingRefusal.DuringBreak("Lunch", clinic.at("13:00")));
        assertThat(book(inLane("09:02")).refused()).contains(new BookingRefusal.OffTheGrid());
    }

    @Test
    void overbooksOnlyWithTheRight() {
        var request = inLane("09:00");
        assertThatThrownBy(() -> service.book(clinic.receptionist(), request))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> hold(clinic.receptionist(), "09:00"))
                .isInstanceOf(AccessDenied.class);
        assertThat(clinic.visit(request.id())).isEmpty();
    }

    @Test
    void holdsInALaneAndTurnsTheHoldIntoTheVisit() {
        clinic.book(patient, "09:00");
        var held = hold(clinic.administrator(), "09:00").orThrow();

        assertThat(held.lane()).isEqualTo(LANE);
        var otherDesk = clinic.anybody(Role.ADMINISTRATOR);
        assertThat(service.book(otherDesk, inLane("09:00")).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
        assertThat(book(inLane("09:00")).isDone()).isTrue();
        assertThat(clinic.trail(held.id().value()))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder(AuditAction.CREATE, AuditAction.DELETE);
    }

    @Test
    void givesALaneBackAndTakesItAgainOnlyWhileThereIsRoom() {
        var first = book(inLane("08:00")).orThrow();
        var cancelled = cancel(first);
        var again = back(cancelled).orThrow();
        assertThat(again.lane()).isEqualTo(LANE);

        var gone = cancel(again);
        book(inLane("09:00")).orThrow();
        book(inLane("10:00")).orThrow();
        assertThat(back(gone).refused()).contains(new StatusRefusal.LaneFull("Emergencies", 2));
    }

    @Test
    void refusesToComeBackToTimeThatTheLaneGaveToSomebodyElse() {
        var gone = cancel(book(inLane("08:00")).orThrow());
        book(inLane("08:15")).orThrow();

        assertThat(back(gone).refused()).contains(new StatusRefusal.TimeTakenMeanwhile());
    }

    @Test
    void booksBlockedTimeOnRequestAndSaysSoInTheTrail() {
        assertThat(book(request("12:00")).refused())
                .as("the right alone does nothing")
                .contains(new BookingRefusal.DuringBreak("Lunch", clinic.at("13:00")));

        var booked = book(request("12:00").overridingBlockedTime()).orThrow();

        assertThat(clinic.trail(booked.id().value()))
                .filteredOn(entry -> entry.action() == AuditAction.OVERRIDE)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.after()).containsEntry("overridden", "duringBreak"));
    }

    @Test
    void notesNoOverrideWhereNothingWasBlocked() {
        var booked = book(request("09:00").overridingBlockedTime()).orThrow();

        assertThat(clinic.trail(booked.id().value()))
                .extracting(entry -> entry.action())
                .containsExactly(AuditAction.CREATE);
    }

    @Test
    void doesNotOverrideAnotherVisit() {
        book(request("12:00").overridingBlockedTime()).orThrow();

        assertThat(book(request("12:15").overridingBlockedTime()).refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("12:30")));
    }

    @Test
    void overridesOnlyWithTheRight() {
        var request = request("12:00").overridingBlockedTime();

        assertThatThrownBy(() -> service.book(clinic.receptionist(), request))
                .isInstanceOf(AccessDenied.class);
        assertThat(clinic.visit(request.id())).isEmpty();
    }

    private static BookingRequest request(String start) {
        return clinic.request(patient, start);
    }

    private static BookingRequest inLane(String start) {
        return request(start).inLane(LANE);
    }

    private static Outcome<Appointment, BookingRefusal> book(BookingRequest request) {
        return service.book(clinic.administrator(), request);
    }

    private static Outcome<Hold, BookingRefusal> hold(Session session, String start) {
        var wish =
                new Wish(
                        SmallClinic.CONSULTATION.id(),
                        clinic.slot(start),
                        BookingTerms.DESK.inLane(LANE));
        return service.hold(session, new HoldId(clinic.nextId()), wish);
    }

    private static Appointment cancel(Appointment visit) {
        return clinic.services()
                .visits()
                .cancel(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        new Cancellation(CancelledBy.PATIENT, "ill"))
                .orThrow();
    }

    private static Outcome<Appointment, StatusRefusal> back(Appointment visit) {
        return clinic.services()
                .visits()
                .stepBack(clinic.receptionist(), visit.id(), visit.version());
    }
}
