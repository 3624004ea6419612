package clinic.docket.ui.part.undo;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.part.newer.NewerWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Walks back and forth through the changes that the notices still show, one after the other however
 * quickly the key is pressed. Belongs to the FX thread.
 *
 * <p>A change that was taken back leaves the visit as it was, but in a newer version. That version
 * is remembered, so that the change before it can be taken back too, while a change by another desk
 * is still noticed.
 */
public final class UndoTrail {
    private final Background background;
    private final Notices notices;
    private final RefusalTexts refusals;
    private final Newest newest;
    private final Map<State, Long> standsNowAs = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /**
     * What a visit is now that somebody else has changed.
     *
     * @param latest asks the database; empty when it is gone
     */
    public record Newest(Function<AppointmentId, Optional<LatestVisit>> latest, NewerWords words) {}

    public UndoTrail(Background background, Notices notices, RefusalTexts refusals, Newest newest) {
        this.background = background;
        this.notices = notices;
        this.refusals = refusals;
        this.newest = newest;
    }

    /** A visit as it was in a version. */
    private record State(AppointmentId visit, long version) {}

    /** Tells of a change and offers the way back. */
    public void done(Change change) {
        notices.done(change.words().done(), () -> soon(() -> undo(change)));
    }

    private void undo(Change change) {
        var before = new State(change.visit(), change.before());
        take(
                change,
                new Step(new State(change.visit(), change.after()), before, change.back()),
                words -> notices.undone(words.undone(), () -> soon(() -> redo(change))));
    }

    private void redo(Change change) {
        var after = new State(change.visit(), change.after());
        take(
                change,
                new Step(new State(change.visit(), change.before()), after, change.again()),
                words -> notices.redone(words.done(), () -> soon(() -> undo(change))));
    }

    private record Step(State from, State to, Change.Way way) {}

    private void take(Change change, Step step, Consumer<Change.Words> tell) {
        long version = standsNowAs.getOrDefault(step.from(), step.from().version());
        background
                .call(() -> step.way().take(version))
                .onSuccess(outcome -> {
                    outcome.result()
                            .ifPresent(visit -> {
                                standsNowAs.put(step.to(), visit.version());
                                tell.accept(change.words());
                            });
                    outcome.refused().ifPresent(refusal -> refused(change.visit(), refusal));
                    change.onChanged().run();
                })
                .onEnd(this::next)
                .start();
    }

    /** Whoever came too late is told who was faster, and what the visit is now. */
    private void refused(AppointmentId visit, Refusal refusal) {
        var plain = refusals.sentence(refusal);
        if (refusal instanceof StatusRefusal.VisitChangedMeanwhile) {
            background
                    .call(() -> newest.latest().apply(visit))
                    .onSuccess(now ->
                            notices.failed(now.map(newest.words()::undisturbed).orElse(plain)))
                    .onFailure(_ -> notices.failed(plain))
                    .start();
        } else {
            notices.failed(plain);
        }
    }

    private void soon(Runnable walk) {
        if (running) {
            waiting.add(walk);
        } else {
            running = true;
            walk.run();
        }
    }

    private void next() {
        var walk = waiting.poll();
        if (walk == null) {
            running = false;
        } else {
            walk.run();
        }
    }
}
