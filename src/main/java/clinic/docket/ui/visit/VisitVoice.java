package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.NewerVoice;
import clinic.docket.ui.part.undo.Change;
import clinic.docket.ui.part.undo.UndoTrail;

/** Says what became of a step. */
public record VisitVoice(
        Texts texts,
        RefusalTexts refusals,
        Notices notices,
        UndoTrail undoTrail,
        NewerVoice newer) {

    void done(VisitDetails visit, Appointment changed, Ways ways) {
        tell(visit, changed, ways, words("visit.done." + changed.status().name(), visit));
    }

    void steppedBack(VisitDetails visit, Appointment changed, Ways ways) {
        tell(visit, changed, ways, words("visit.done.stepBack", visit));
    }

    /**
     * From the visit as it is now to what it was, and there again.
     *
     * @param onWalked the visit took one of them
     */
    record Ways(Change.Way back, Change.Way again, Runnable onWalked) {}

    private void tell(VisitDetails visit, Appointment changed, Ways ways, Change.Words words) {
        undoTrail.done(
                new Change(
                        changed.id(),
                        visit.appointment().version(),
                        changed.version(),
                        ways.back(),
                        ways.again(),
                        words,
                        ways.onWalked()));
    }

    private Change.Words words(String key, VisitDetails visit) {
        return new Change.Words(
                () -> texts.format(key, name(visit)),
                () -> texts.format("visit.done.undone", name(visit)));
    }

    void refused(Refusal refusal) {
        notices.failed(refusals.sentence(refusal));
    }

    /** Somebody else was faster, and the step is still possible. */
    void tooLate(VisitDetails visit, LatestVisit now, AppointmentStatus to, Runnable act) {
        var verb =
                to == AppointmentStatus.CANCELLED
                        ? texts.get("visit.button.cancel")
                        : texts.get("visit.next." + to.name());
        newer.ask(name(visit), now, verb, act);
    }

    void gone() {
        notices.failed(texts.get("visit.gone"));
    }

    private String name(VisitDetails visit) {
        return refusals.names().of(visit.card().patient().name());
    }
}
