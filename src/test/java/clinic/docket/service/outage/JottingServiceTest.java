package clinic.docket.service.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Session;
import clinic.docket.store.patient.PatientStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JottingServiceTest {
    private static OpenClinic clinic;

    private Patient patient;
    private Appointment visit;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
    }

    @BeforeEach
    void bookAVisitOfToday() {
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
        visit = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("10:00"));
        leftovers().forEach(each -> acknowledge(each.jotting().id()));
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void entersAnArrivalWithTheTimeAtWhichItWasJotted() {
        assertThat(replay(arrived("08:55"))).isEqualTo(JottingOutcome.DONE);

        assertThat(now().status()).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(now().steps().at(AppointmentStatus.ARRIVED)).contains(clinic.at("08:55"));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void putsNoArrivalIntoTheFuture() {
        replay(arrived("10:30"));

        assertThat(now().steps().at(AppointmentStatus.ARRIVED)).contains(clinic.at("10:00"));
    }

    @Test
    void changesNothingWhenItIsSentAgain() {
        var jotting = arrived("08:55");
        replay(jotting);
        long version = now().version();

        assertThat(replay(jotting)).isEqualTo(JottingOutcome.DONE);

        assertThat(now().version()).isEqualTo(version);
    }

    @Test
    void appendsANoteOnceToWhatTheDeskKnowsOfThePatient() {
        var jotting = note("Needs the ramp");
        replay(jotting);
        replay(jotting);
        replay(note("Comes with her son"));

        assertThat(deskNote()).isEqualTo("Needs the ramp\nComes with her son");
    }

    @Test
    void leavesANoteForTheListWhenThereIsNoRoomForIt() {
        for (int each = 0; each < 14; each++) {
            replay(note("x".repeat(Jotting.MAX_TEXT)));
        }

        assertThat(leftovers()).extracting(Leftover::outcome).containsOnly(JottingOutcome.NO_ROOM);
    }

    @Test
    void listsAWalkInForTheDeskToBook() {
        var jotting = walkIn("Ada Okafor");

        assertThat(replay(jotting)).isEqualTo(JottingOutcome.TO_BOOK);

        assertThat(leftovers())
                .containsExactly(new Leftover(jotting, JottingOutcome.TO_BOOK, Optional.empty()));
    }

    @Test
    void listsTheArrivalOfAVisitThatWasCancelledMeanwhile() {
        var cancelled = new Cancellation(CancelledBy.PATIENT, "ill");
        clinic.clock().set(clinic.at("08:00"));
        clinic.services().visits().cancel(desk(), visit.id(), visit.version(), cancelled).orThrow();
        clinic.clock().set(clinic.at("10:00"));
        var jotting = arrived("08:55");

        assertThat(replay(jotting)).isEqualTo(JottingOutcome.CANCELLED);

        assertThat(now().status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(leftovers())
                .containsExactly(
                        new Leftover(
                                jotting, JottingOutcome.CANCELLED, Optional.of(patient.name())));
    }

    @Test
    void listsTheArrivalOfAVisitThatWasMovedMeanwhile() {
        clinic.clock().set(clinic.at("08:00"));
        clinic.services()
                .moves()
                .reschedule(desk(), visit.id(), visit.version(), clinic.slot("11:00"))
                .orThrow();
        clinic.clock().set(clinic.at("10:00"));

        assertThat(replay(arrived("08:55"))).isEqualTo(JottingOutcome.MOVED);
        assertThat(now().status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void listsAnArrivalThatSomebodyElseHasNotedMeanwhileAndOneThatWasMissed() {
        step(AppointmentStatus.ARRIVED);
        assertThat(replay(arrived("08:55"))).isEqualTo(JottingOutcome.ALREADY_IN);

        visit = clinic.book(patient, "11:00");
        clinic.clock().set(clinic.at("12:00"));
        step(AppointmentStatus.NO_SHOW);
        assertThat(replay(arrived("10:55"))).isEqualTo(JottingOutcome.MISSED);
    }

    @Test
    void saysThatADoctorMayNotNoteArrivals() {
        var outcome = clinic.services().jottings().replay(clinic.doctor(), arrived("08:55"));

        assertThat(outcome).isEqualTo(JottingOutcome.NOT_ALLOWED);
        assertThat(now().status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void keepsALeftoverUntilSomebodyHasLookedAtIt() {
        var jotting = walkIn("Ada Okafor");
        replay(jotting);

        acknowledge(jotting.id());
        acknowledge(jotting.id());

        assertThat(leftovers()).isEmpty();
        assertThat(replay(jotting)).isEqualTo(JottingOutcome.TO_BOOK);
        assertThat(leftovers()).isEmpty();
        assertThat(clinic.trail(jotting.id().value())).hasSize(2);
    }

    @Test
    void isNothingForAKiosk() {
        assertThatThrownBy(() ->
                        clinic.services()
                                .jottings()
                                .replay(clinic.anybody(Role.KIOSK), walkIn("Ada Okafor")))
                .isInstanceOf(AccessDenied.class);
    }

    private void step(AppointmentStatus to) {
        clinic.services().visits().advance(desk(), visit.id(), visit.version(), to).orThrow();
    }

    private Session desk() {
        return clinic.receptionist();
    }

    private JottingOutcome replay(Jotting jotting) {
        return clinic.services().jottings().replay(desk(), jotting);
    }

    private List<Leftover> leftovers() {
        return clinic.services().jottings().leftovers(desk());
    }

    private void acknowledge(JottingId id) {
        clinic.services().jottings().acknowledge(desk(), id);
    }

    private Appointment now() {
        return clinic.visit(visit.id()).orElseThrow();
    }

    private String deskNote() {
        var transactions = clinic.database().transactions();
        return transactions
                .read(() -> new PatientStore(transactions).find(patient.id()))
                .orElseThrow()
                .deskNote();
    }

    private Jotting arrived(String time) {
        return jotting(clinic.at(time), JottingKind.ARRIVED, "");
    }

    private Jotting note(String text) {
        return jotting(clinic.at("09:30"), JottingKind.NOTE, text);
    }

    private Jotting walkIn(String name) {
        return jotting(clinic.at("09:30"), JottingKind.WALK_IN, name);
    }

    private Jotting jotting(Instant at, JottingKind kind, String text) {
        Optional<Jotting.Seen> seen =
                kind == JottingKind.WALK_IN
                        ? Optional.empty()
                        : Optional.of(new Jotting.Seen(visit.id(), visit.range().start()));
        return new Jotting(
                new JottingId(clinic.nextId()), at, desk().user(), "desk", kind, seen, text);
    }
}
