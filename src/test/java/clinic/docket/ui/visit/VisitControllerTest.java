package clinic.docket.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.SampleVisits;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.service.patient.PatientCard;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.AgainDialog.Again;
import clinic.docket.ui.part.newer.NewerVoice;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.undo.UndoTrail;
import clinic.docket.ui.visit.VisitModel.Rights;
import clinic.docket.ui.visit.VisitModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitControllerTest {
    private static final AppointmentId ID = SampleVisits.okafor().appointment().id();

    private final List<String> asked = new ArrayList<>();
    private final Notices notices = new Notices();
    private VisitModel model = new VisitModel(new Rights(true, true, true));
    private VisitController controller = controller();
    private Optional<VisitDetails> stored = Optional.of(SampleVisits.okafor());
    private Optional<StatusRefusal> refusal = Optional.empty();
    private Optional<Again> again = Optional.empty();
    private Set<AppointmentStatus> possible = Set.of();

    @Test
    void takesTheUsualNextStepAndTellsIt() {
        controller.open(ID);

        controller.next();

        assertThat(asked).containsExactly("CHECKED_IN of version 1", "changed");
        assertThat(sentence()).isEqualTo("Okafor Amara is checked in.");
        assertThat(model.visit().orElseThrow().appointment().status())
                .isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void takesTheStepBackFromTheToast() {
        controller.open(ID);
        controller.next();

        assertThat(notices.undo()).isTrue();

        assertThat(asked).contains("back from version 1");
        assertThat(sentence()).isEqualTo("Undone: Okafor Amara is as before.");

        assertThat(notices.redo()).isTrue();
        assertThat(asked).filteredOn("CHECKED_IN of version 1"::equals).hasSize(2);
    }

    @Test
    void saysWhyAStepIsNotPossibleAndReadsTheVisitAgain() {
        controller.open(ID);
        refusal = Optional.of(new StatusRefusal.NotStartedYet());

        controller.noShow();

        assertThat(asked).containsExactly("NO_SHOW of version 1", "changed");
        assertThat(notices.currentProperty().get().map(Notice::kind)).contains(Notice.Kind.FAILED);
        assertThat(sentence()).doesNotContain("refusal");
    }

    @Test
    void asksBeforeItTakesAStepOfAVisitThatSomebodyElseChanged() {
        controller.open(ID);
        refusal = Optional.of(new StatusRefusal.VisitChangedMeanwhile());
        possible = Set.of(AppointmentStatus.NO_SHOW);

        controller.noShow();

        var question = again.orElseThrow();
        assertThat(question.visit())
                .startsWith("Rita changed this visit at 10:12. It is now: Confirmed, ");
        assertThat(question.verb()).isEqualTo("No-show");
        assertThat(asked).doesNotContain("NO_SHOW of version 7");

        refusal = Optional.empty();
        question.act().run();

        assertThat(asked).contains("NO_SHOW of version 7");
        assertThat(sentence()).isEqualTo("Okafor Amara is marked as no-show.");
    }

    @Test
    void saysWhatAVisitIsNowWhenTheStepHasNoMeaningAnyMore() {
        controller.open(ID);
        refusal = Optional.of(new StatusRefusal.VisitChangedMeanwhile());

        controller.arrived();

        assertThat(again).isEmpty();
        assertThat(sentence()).startsWith("Rita changed this visit at 10:12. It is now: ");
    }

    @Test
    void cancelsWithWhoAndWhy() {
        controller.open(ID);

        controller.cancel(new Cancellation(CancelledBy.PATIENT, "Ill"));

        assertThat(asked).containsExactly("cancelled: Ill", "changed");
        assertThat(sentence()).isEqualTo("The visit of Okafor Amara is cancelled.");
    }

    @Test
    void doesNothingWhileNothingIsShown() {
        controller.next();
        controller.arrived();
        controller.stepBack();
        controller.bookNext();

        assertThat(asked).isEmpty();
    }

    @Test
    void doesOnlyWhatTheRoleAllows() {
        model = new VisitModel(new Rights(false, false, false));
        controller = controller();
        controller.open(ID);

        controller.next();
        controller.arrived();
        controller.noShow();
        controller.bookNext();

        assertThat(asked).isEmpty();
        assertThat(model.nextStep()).isEmpty();
    }

    @Test
    void showsAPatientWithoutAVisitAndBooksForThem() {
        controller.openPatient(SampleVisits.card().patient().id());
        controller.bookNext();

        assertThat(model.shownProperty().get()).isInstanceOf(Shown.Patient.class);
        assertThat(asked).containsExactly("book next");
    }

    @Test
    void closesWhenTheVisitIsGone() {
        controller.open(ID);
        stored = Optional.empty();

        controller.open(ID);

        assertThat(model.shownProperty().get()).isInstanceOf(Shown.Nothing.class);
        assertThat(asked).containsExactly("closed");
        assertThat(sentence()).isEqualTo("This visit is not there any more.");
    }

    private String sentence() {
        return notices.currentProperty().get().map(Notice::sentence).orElse("");
    }

    private VisitController controller() {
        var texts = new Texts(Locale.ENGLISH);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        var refusals = new RefusalTexts(texts, formats);
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        return new VisitController(
                model,
                new Recorded(),
                background,
                new VisitVoice(
                        texts,
                        refusals,
                        notices,
                        new UndoTrail(
                                background,
                                notices,
                                refusals,
                                new UndoTrail.Newest(
                                        new Recorded()::latest, new NewerWords(texts, formats))),
                        new NewerVoice(
                                new NewerWords(texts, formats),
                                notices,
                                question -> again = Optional.of(question))),
                new VisitController.Surroundings(
                        () -> asked.add("changed"),
                        visit -> asked.add("move"),
                        patient -> asked.add("book next"),
                        () -> asked.add("closed")));
    }

    private final class Recorded implements Visits {

        @Override
        public Optional<VisitDetails> open(AppointmentId id) {
            return stored;
        }

        @Override
        public Optional<LatestVisit> latest(AppointmentId id) {
            var visit = SampleVisits.in(AppointmentStatus.CONFIRMED).appointment();
            return Optional.of(
                    new LatestVisit(
                            Fixtures.inVersion(visit, 7),
                            "Dr. Adler",
                            "Room 1",
                            possible,
                            Optional.of(new LatestVisit.Change("Rita", SampleDay.at("10:12")))));
        }

        @Override
        public Optional<PatientCard> openPatient(PatientId id) {
            return Optional.of(SampleVisits.card());
        }

        @Override
        public Outcome<Appointment, StatusRefusal> advance(
                AppointmentId id, long version, AppointmentStatus to) {
            asked.add(to + " of version " + version);
            return answer(to);
        }

        @Override
        public Outcome<Appointment, StatusRefusal> cancel(
                AppointmentId id, long version, Cancellation cancellation) {
            asked.add("cancelled: " + cancellation.reason());
            return answer(AppointmentStatus.CANCELLED);
        }

        @Override
        public Outcome<Appointment, StatusRefusal> stepBack(AppointmentId id, long version) {
            asked.add("back from version " + version);
            return answer(AppointmentStatus.ARRIVED);
        }

        private Outcome<Appointment, StatusRefusal> answer(AppointmentStatus status) {
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            var changed = SampleVisits.in(status);
            stored = Optional.of(changed);
            return Outcome.done(changed.appointment());
        }
    }
}
