package clinic.docket.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.FreedFor;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a desk moved or cancelled can be undone for ten seconds, whoever wants the time by then. */
class UndoTest {
    private static final Cancellation ILL = new Cancellation(CancelledBy.PATIENT, "ill");

    private static final Map<StorageEngine, OpenClinic> CLINICS =
            new EnumMap<>(StorageEngine.class);

    private OpenClinic clinic = clinic(StorageEngine.H2_MEMORY);
    private Patient patient = clinic.newPatient("Silva", "Mateus");

    @AfterAll
    static void close() {
        CLINICS.values().forEach(OpenClinic::close);
        CLINICS.clear();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void keepsTheOldTimeOfAMovedVisitForThisDesk(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var moved = move(visit, "10:00");

        assertThat(refusalOfOtherDesk("09:00"))
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
        clinic.clock().advance(Duration.ofSeconds(10));
        assertThat(refusalOfOtherDesk("09:00")).isPresent();

        var back = putBack(visit, moved.version());

        assertThat(back.range()).isEqualTo(visit.range());
        assertThat(clinic.visit(visit.id())).contains(back);
        assertThat(holds()).containsExactly(clinic.range("10:00", 30));
        assertThat(clinic.trail(visit.id().value())).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void givesTheOldTimeToEverybodyAfterwards(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var moved = move(visit, "10:00");
        clinic.clock().advance(Duration.ofSeconds(13));

        assertThat(refusalOfOtherDesk("09:00")).isEmpty();
        assertThat(
                        clinic.services()
                                .moves()
                                .putBack(clinic.receptionist(), visit, moved.version())
                                .refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void keepsOnlyWhatAMovedVisitDoesNotOccupyItself(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var moved = move(visit, "09:10");

        assertThat(holds()).containsExactly(clinic.range("09:00", 10));
        assertThat(putBack(visit, moved.version()).range()).isEqualTo(visit.range());
        assertThat(holds()).containsExactly(clinic.range("09:30", 10));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void keepsTheTimeOfACancelledVisit(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var cancelled =
                clinic.services()
                        .visits()
                        .cancel(
                                clinic.receptionist(),
                                visit.id(),
                                visit.version(),
                                ILL,
                                FreedFor.THIS_DESK)
                        .orThrow();

        assertThat(refusalOfOtherDesk("09:00")).isPresent();
        assertThat(stepBack(clinic.receptionist(), cancelled).status())
                .isEqualTo(AppointmentStatus.BOOKED);
        assertThat(holds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
    void keepsTheTimeOfAMissedVisit(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("09:10"));
        var missed =
                clinic.services()
                        .visits()
                        .advance(
                                clinic.receptionist(),
                                visit.id(),
                                visit.version(),
                                AppointmentStatus.NO_SHOW,
                                FreedFor.THIS_DESK)
                        .orThrow();

        assertThat(holds()).containsExactly(clinic.range("09:00", 30));
        assertThat(stepBack(clinic.receptionist(), missed).status())
                .isEqualTo(AppointmentStatus.BOOKED);
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void leavesTheTimeToEverybodyUnlessAskedToKeepIt(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        clinic.services()
                .moves()
                .reschedule(clinic.receptionist(), visit.id(), 1, clinic.slot("10:00"))
                .orThrow();

        assertThat(holds()).isEmpty();
        assertThat(refusalOfOtherDesk("09:00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void anotherDeskCannotUseWhatThisOneKeeps(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var moved = move(visit, "10:00");

        assertThat(
                        clinic.services()
                                .moves()
                                .putBack(clinic.secondDesk(), visit, moved.version())
                                .refused())
                .contains(new BookingRefusal.SlotTaken(clinic.at("09:30")));
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void putsAVisitBackWhoseTimeHasComeMeanwhile(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        clinic.clock().set(clinic.at("09:10"));
        var moved = move(visit, "10:00");

        assertThat(putBack(visit, moved.version()).range()).isEqualTo(visit.range());
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void aConfirmationThatTheMoveTookStandsAgain(StorageEngine engine) {
        startDay(engine);
        var booked = clinic.book(patient, "09:00");
        var visit =
                clinic.services()
                        .visits()
                        .advance(
                                clinic.receptionist(),
                                booked.id(),
                                booked.version(),
                                AppointmentStatus.CONFIRMED)
                        .orThrow();
        var moved = move(visit, "10:00");
        assertThat(moved.status()).isEqualTo(AppointmentStatus.BOOKED);

        var back = putBack(visit, moved.version());

        assertThat(back.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(back.steps()).isEqualTo(visit.steps());
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void undoesALengthAndTakesTheMoveAgain(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var shorter =
                clinic.services()
                        .moves()
                        .resize(
                                clinic.receptionist(),
                                visit.id(),
                                visit.version(),
                                Duration.ofMinutes(10),
                                FreedFor.THIS_DESK)
                        .orThrow();
        assertThat(holds()).containsExactly(clinic.range("09:10", 20));

        var back = putBack(visit, shorter.version());
        var again = putBack(shorter, back.version());

        assertThat(back.range()).isEqualTo(visit.range());
        assertThat(again.range()).isEqualTo(shorter.range());
        assertThat(holds()).containsExactly(clinic.range("09:10", 20));
    }

    @ParameterizedTest
    @EnumSource(names = "H2_MEMORY")
    void doesNotUndoWhatSomebodyElseChangedSince(StorageEngine engine) {
        startDay(engine);
        var visit = clinic.book(patient, "09:00");
        var moved = move(visit, "10:00");
        clinic.services()
                .visits()
                .cancel(clinic.secondDesk(), visit.id(), moved.version(), ILL)
                .orThrow();

        assertThat(
                        clinic.services()
                                .moves()
                                .putBack(clinic.receptionist(), visit, moved.version())
                                .refused())
                .contains(new StatusRefusal.VisitChangedMeanwhile());
    }

    private void startDay(StorageEngine engine) {
        clinic = clinic(engine);
        clinic.startDay();
        patient = clinic.newPatient("Silva", "Mateus");
    }

    private static OpenClinic clinic(StorageEngine engine) {
        return CLINICS.computeIfAbsent(engine, OpenClinic::on);
    }

    private Appointment move(Appointment visit, String time) {
        Slot slot = clinic.slot(time);
        return clinic.services()
                .moves()
                .reschedule(
                        clinic.receptionist(),
                        visit.id(),
                        visit.version(),
                        slot,
                        FreedFor.THIS_DESK)
                .orThrow();
    }

    private Appointment putBack(Appointment earlier, long version) {
        return clinic.services().moves().putBack(clinic.receptionist(), earlier, version).orThrow();
    }

    private Appointment stepBack(Session session, Appointment visit) {
        return clinic.services().visits().stepBack(session, visit.id(), visit.version()).orThrow();
    }

    private Optional<BookingRefusal> refusalOfOtherDesk(String time) {
        return clinic.services()
                .booking()
                .book(clinic.secondDesk(), clinic.request(patient, time))
                .refused();
    }

    /** Live ones of the day, as every desk sees them. */
    private List<TimeRange> holds() {
        Instant now = clinic.clock().instant();
        return clinic.services().days().day(clinic.receptionist(), clinic.day()).doctors().stream()
                .flatMap(doctor -> doctor.holds().stream())
                .map(each -> each.hold())
                .filter(hold -> hold.practitioner().equals(SmallClinic.ADLER.id()))
                .filter(hold -> hold.isLive(now))
                .map(hold -> hold.occupied())
                .toList();
    }
}
