package clinic.docket.ui.part.undo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.SampleVisits;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notice;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.NewerWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class UndoTrailTest {
    private final List<String> asked = new ArrayList<>();
    private final Notices notices = new Notices();
    private final UndoTrail trail = trail();
    private long stored = 4;
    private Function<AppointmentId, Optional<LatestVisit>> newest =
            id -> {
                var change = new LatestVisit.Change("Rita", SampleDay.at("10:12"));
                return Optional.of(
                        new LatestVisit(
                                inVersion(9),
                                "Dr. Haddad",
                                "Room 3",
                                Set.of(),
                                Optional.of(change)));
            };

    @Test
    void walksBackThroughAllStepsOfOneVisitAndForthAgain() {
        trail.done(change("arrived", 1));
        trail.done(change("checked in", 2));
        trail.done(change("with doctor", 3));

        assertThat(List.of(notices.undo(), notices.undo(), notices.undo(), notices.undo()))
                .containsExactly(true, true, true, false);
        assertThat(asked)
                .containsExactly(
                        "back from with doctor, version 4",
                        "back from checked in, version 5",
                        "back from arrived, version 6");
        asked.clear();

        assertThat(List.of(notices.redo(), notices.redo())).containsExactly(true, true);
        assertThat(asked)
                .containsExactly("again arrived, version 7", "again checked in, version 8");
        assertThat(sentence()).isEqualTo("checked in");

        assertThat(notices.undo()).isTrue();
        assertThat(asked).endsWith("back from checked in, version 9");
    }

    @Test
    void saysWhyWhenSomebodyElseChangedTheVisitSince() {
        trail.done(change("arrived", 1));
        trail.done(change("checked in", 2));
        stored = 9;

        notices.undo();

        assertThat(notices.currentProperty().get().map(Notice::kind)).contains(Notice.Kind.FAILED);
        assertThat(asked).isEmpty();
        assertThat(sentence())
                .contains("Rita changed this visit at 10:12", "10:50", "Dr. Haddad, Room 3")
                .endsWith("It stays like that.");
    }

    @Test
    void saysThatAVisitWasChangedWhenNobodyKnowsWhatItIsNow() {
        newest = id -> Optional.empty();
        trail.done(change("arrived", 1));
        stored = 9;

        notices.undo();

        assertThat(sentence()).contains("meanwhile");
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsDone() {
        stored = 2;
        trail.done(change("arrived", 1));
        notices.undo();
        trail.done(change("missed", 3));

        assertThat(notices.redo()).isFalse();
    }

    private Change change(String name, long before) {
        return new Change(
                SampleVisits.okafor().appointment().id(),
                before,
                before + 1,
                version -> step("back from " + name, version),
                version -> step("again " + name, version),
                new Change.Words(() -> name, () -> "not " + name),
                () -> {});
    }

    private Outcome<Appointment, Refusal> step(String name, long version) {
        if (version != stored) {
            return Outcome.refused(new StatusRefusal.VisitChangedMeanwhile());
        }
        asked.add(name + ", version " + version);
        stored++;
        return Outcome.done(inVersion(stored));
    }

    private static Appointment inVersion(long version) {
        return Fixtures.inVersion(SampleVisits.okafor().appointment(), version);
    }

    private String sentence() {
        return notices.currentProperty().get().map(Notice::sentence).orElse("");
    }

    private UndoTrail trail() {
        var texts = new Texts(Locale.ENGLISH);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        return new UndoTrail(
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                }),
                notices,
                new RefusalTexts(texts, formats),
                new UndoTrail.Newest(id -> newest.apply(id), new NewerWords(texts, formats)));
    }
}
