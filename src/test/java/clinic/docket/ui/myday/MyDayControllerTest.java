package clinic.docket.ui.myday;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.undo.UndoTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real services, but without a screen: everything happens at once. */
class MyDayControllerTest {
    private static final ZoneId ZONE = SmallClinic.SITE.zone().id();

    private static OpenClinic clinic;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Notices notices = new Notices();
    private Patient keller = Fixtures.patient(1, "Keller", "Nora");
    private Patient silva = keller;
    private MyDayModel model = new MyDayModel(true);
    private MyDayController controller = controller(true);

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void startDay() {
        clinic.startDay();
        keller = clinic.newPatient("Keller", "Nora");
        silva = clinic.newPatient("Silva", "Mateus");
        controller = controller(true);
    }

    @Test
    void callsWhoIsReadyAndEndsTheVisitBefore() {
        var first = here(keller, "09:00");
        var second = here(silva, "09:30");
        controller.refresh();

        controller.callNext();
        assertThat(status(first)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(sentence()).isEqualTo("Keller Nora is called and with you.");
        assertThat(shown()).contains(first.id());

        controller.callNext();
        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(status(second)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(shown()).contains(second.id());

        controller.callNext();
        assertThat(status(second)).as("nobody is next").isEqualTo(AppointmentStatus.IN_PROGRESS);
    }

    @Test
    void takesEachOfTheTwoStepsBack() {
        var first = here(keller, "09:00");
        var second = here(silva, "09:30");
        controller.refresh();
        controller.callNext();
        controller.callNext();

        notices.undo();
        assertThat(status(second)).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(clinic.visit(second.id()).orElseThrow().steps().called()).isEmpty();
        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);

        notices.undo();
        assertThat(status(first)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(shown()).contains(first.id());

        notices.redo();
        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);
    }

    @Test
    void callsWhoWasPickedRatherThanWhoIsNext() {
        var first = here(keller, "09:00");
        var second = here(silva, "09:30");
        controller.refresh();

        controller.choose(second.id());
        controller.callNext();

        assertThat(status(first)).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(status(second)).isEqualTo(AppointmentStatus.IN_PROGRESS);
    }

    @Test
    void endsTheVisitAndShowsWhoIsNext() {
        var first = here(keller, "09:00");
        var second = here(silva, "09:30");
        controller.refresh();
        controller.done();
        assertThat(status(first))
                .as("not with the doctor yet")
                .isEqualTo(AppointmentStatus.CHECKED_IN);

        controller.callNext();
        controller.done();

        assertThat(status(first)).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(shown()).contains(second.id());
        assertThat(sentence()).isEqualTo("The visit of Keller Nora is done.");
    }

    @Test
    void marksANoShowOnceTheVisitShouldHaveBegun() {
        var visit = clinic.book(keller, "09:00");
        controller.refresh();
        controller.choose(visit.id());

        controller.noShow();
        assertThat(status(visit)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(sentence()).doesNotContain("refusal");

        clinic.clock().set(clinic.at("09:10"));
        controller.refresh();
        controller.noShow();
        assertThat(status(visit)).isEqualTo(AppointmentStatus.NO_SHOW);
    }

    @Test
    void sendsThePatientBackToWaiting() {
        var visit = here(keller, "09:00");
        controller.refresh();
        controller.callNext();

        controller.back();
        assertThat(status(visit)).isEqualTo(AppointmentStatus.CHECKED_IN);

        notices.undo();
        assertThat(status(visit)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(clinic.visit(visit.id()).orElseThrow().steps().called()).isPresent();
    }

    @Test
    void saysHowLateItIsAndTakesItBack() {
        clinic.book(keller, "16:30");
        controller.refresh();

        controller.runLate(Duration.ofMinutes(20));
        assertThat(model.late()).hasMinutes(20);
        assertThat(sentence()).isEqualTo("You run 20\u00a0min late; the desk sees it.");
        assertThat(model.dayProperty().get().orElseThrow().ends()).contains(clinic.at("17:20"));

        notices.undo();
        assertThat(model.late()).isZero();
        assertThat(sentence()).isEqualTo("You run on time.");
    }

    @Test
    void changesNothingForWhoeverMayOnlyLook() {
        var visit = here(keller, "09:00");
        controller = controller(false);
        controller.refresh();

        controller.callNext();
        controller.noShow();
        controller.runLate(Duration.ofMinutes(20));

        assertThat(status(visit)).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(model.late()).isZero();
        assertThat(notices.currentProperty().get()).isEmpty();
    }

    @Test
    void keepsWhatWasPickedWhenTheDayIsReadAgain() {
        here(keller, "09:00");
        var later = clinic.book(silva, "11:00");
        controller.refresh();
        controller.choose(later.id());

        clinic.book(keller, "10:00");
        controller.refresh();

        assertThat(model.visits()).hasSize(3);
        assertThat(shown()).contains(later.id());
        controller.follow();
        assertThat(shown()).isNotEqualTo(Optional.of(later.id()));
    }

    @Test
    void looksAtARecordOnlyWhenThereIsSomethingNew() {
        here(keller, "09:00");
        controller.refresh();
        long looks = looks(keller);

        controller.refresh();
        controller.refresh();

        assertThat(looks).isEqualTo(1);
        assertThat(looks(keller)).isEqualTo(looks);
    }

    @Test
    void saysThatAnotherDeskWasFasterAndShowsWhatItDid() {
        var visit = here(keller, "09:00");
        controller.refresh();
        clinic.services()
                .visits()
                .stepBack(clinic.receptionist(), visit.id(), visit.version())
                .orThrow();

        controller.callNext();

        assertThat(status(visit)).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(model.shown().orElseThrow().visit().status())
                .isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(sentence())
                .startsWith("rita changed this visit at ")
                .contains("It is now: Arrived");
    }

    @Test
    void goesThroughTheListAndStaysAtItsEnds() {
        var first = clinic.book(keller, "09:00");
        var second = clinic.book(silva, "10:00");
        controller.refresh();
        assertThat(shown()).isEmpty();

        var seen = new ArrayList<>();
        Stream.<Runnable>of(
                        controller::chooseNext,
                        controller::chooseNext,
                        controller::chooseNext,
                        controller::choosePrevious,
                        controller::choosePrevious)
                .forEach(move -> {
                    move.run();
                    seen.add(shown().orElseThrow());
                });

        assertThat(seen)
                .isEqualTo(List.of(first.id(), second.id(), second.id(), first.id(), first.id()));
    }

    @Test
    void opensTheRecordOfThePatientAtHand() {
        here(keller, "09:00");
        var opened = new ArrayList<PatientId>();
        controller.offerRecord(opened::add);
        controller.refresh();

        controller.openRecord();

        assertThat(opened).containsExactly(keller.id());
    }

    @Test
    void readsTheDayEveryFewSeconds() {
        controller.refresh();
        clinic.book(keller, "09:00");
        Instant asked = clinic.clock().instant();

        controller.refreshIfDue(asked.plusSeconds(4));
        assertThat(model.visits()).isEmpty();

        controller.refreshIfDue(asked.plusSeconds(5));
        assertThat(model.visits()).hasSize(1);
    }

    private MyDayController controller(boolean mayStep) {
        model = new MyDayModel(mayStep);
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        var formats = new Formats(texts, ZONE);
        var refusals = new RefusalTexts(texts, formats);
        var undo =
                new UndoTrail(
                        background,
                        notices,
                        refusals,
                        new UndoTrail.Newest(
                                id -> clinic.services().visits().latest(clinic.doctor(), id),
                                new NewerWords(texts, formats)));
        return new MyDayController(
                model,
                new SignedInDoctor(
                        clinic.doctor(),
                        clinic.services().myDay(),
                        clinic.services().visits(),
                        clinic.services().delays()),
                background,
                new DoctorVoice(texts, formats, refusals, notices, undo),
                new Ticker(clock()));
    }

    private static Clock clock() {
        return clinic.clock();
    }

    private Optional<Object> shown() {
        return model.shown().map(OwnVisit::visit).map(each -> each.id());
    }

    private static AppointmentStatus status(Appointment visit) {
        return clinic.visit(visit.id()).orElseThrow().status();
    }

    private String sentence() {
        return notices.currentProperty().get().orElseThrow().sentence();
    }

    private static long looks(Patient patient) {
        return clinic.trail(patient.id().value()).stream()
                .filter(entry -> entry.action() == AuditAction.VIEW)
                .count();
    }

    /** Booked, arrived and checked in. */
    private static Appointment here(Patient patient, String start) {
        return desk(
                desk(clinic.book(patient, start), AppointmentStatus.ARRIVED),
                AppointmentStatus.CHECKED_IN);
    }

    private static Appointment desk(Appointment visit, AppointmentStatus to) {
        return clinic.services()
                .visits()
                .advance(clinic.receptionist(), visit.id(), visit.version(), to)
                .orThrow();
    }
}
