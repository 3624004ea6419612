package clinic.docket.ui.calendar.conflict;

import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.calendar.move.Carry;
import clinic.docket.ui.calendar.move.MoveController;
import clinic.docket.ui.calendar.move.Moves;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.NewerWords;
import java.util.Optional;

/**
 * Reads what the other desk made of a visit, lets somebody choose, and saves the choice by the
 * rules of every move. Whoever is too late again chooses again; nothing is overwritten unseen.
 */
public final class ConflictController {
    private final ConflictModel model;
    private final Moves moves;
    private final Background background;
    private final Voice voice;
    private final MoveController moving;

    /** Where it is told that there is nothing to choose. */
    public record Voice(Texts texts, NewerWords words, Notices notices) {
        void gone() {
            notices.failed(texts.get("visit.gone"));
        }

        void stays(LatestVisit now) {
            notices.failed(texts.format("calendar.move.refused", words.sentence(now)));
        }
    }

    /**
     * @param moving is told how it ended
     */
    public ConflictController(
            ConflictModel model,
            Moves moves,
            Background background,
            Voice voice,
            MoveController moving) {
        this.model = model;
        this.moves = moves;
        this.background = background;
        this.voice = voice;
        this.moving = moving;
    }

    /** What this desk wanted came too late. */
    public void meet(Carry mine) {
        var id = mine.visit().id();
        background
                .call(() -> moves.latest(id))
                .onSuccess(found ->
                        found.ifPresentOrElse(now -> meet(mine, now), () -> end(voice::gone)))
                .start();
    }

    private void meet(Carry mine, LatestVisit now) {
        if (now.visit().status().isMovable()) {
            model.refusalProperty().set(Optional.empty());
            model.conflictProperty().set(Optional.of(VisitConflict.between(mine, now)));
        } else {
            end(() -> voice.stays(now));
        }
    }

    private void end(Runnable tell) {
        tell.run();
        leave();
    }

    void choose(VisitField field, boolean keepMine) {
        model.conflictProperty()
                .set(model.conflictProperty().get().map(open -> open.choosing(field, keepMine)));
    }

    /** Only when every field is decided. */
    public void save() {
        model.conflictProperty()
                .get()
                .filter(open -> open.isDecided() && !model.savingProperty().get())
                .ifPresent(this::save);
    }

    private void save(VisitConflict open) {
        var chosen = open.merged();
        if (chosen.doctor().equals(open.theirs().visit().practitioner())
                && chosen.range().equals(open.theirs().visit().range())) {
            leave();
            return;
        }
        var wanted =
                new Moves.Wanted(
                        chosen.visit().id(),
                        open.theirs().visit().version(),
                        chosen.doctor(),
                        chosen.range());
        background
                .call(() -> moves.settle(wanted))
                .whileRunning(model.savingProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(moved -> settled(chosen, moved));
                    outcome.refused().ifPresent(refusal -> refused(chosen, refusal));
                })
                .start();
    }

    private void settled(Carry chosen, Moves.Moved moved) {
        model.conflictProperty().set(Optional.empty());
        moving.settled(chosen, moved);
    }

    private void refused(Carry chosen, Refusal refusal) {
        if (refusal instanceof StatusRefusal.VisitChangedMeanwhile) {
            meet(chosen);
        } else {
            model.refusalProperty().set(Optional.of(refusal));
        }
    }

    /** The visit stays as the other desk has it. */
    public void leave() {
        model.conflictProperty().set(Optional.empty());
        moving.left();
    }
}
