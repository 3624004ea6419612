package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.newer.NewerWords;
import clinic.docket.ui.part.undo.Change;
import clinic.docket.ui.part.undo.UndoTrail;
import java.time.Duration;

/** Says what became of a step, and offers the way back. */
public record DoctorVoice(
        Texts texts, Formats formats, RefusalTexts refusals, Notices notices, UndoTrail undoTrail) {

    void done(OwnVisit visit, Appointment changed, MyDayController.Ways ways, Runnable onWalked) {
        undoTrail.done(
                new Change(
                        changed.id(),
                        visit.visit().version(),
                        changed.version(),
                        ways.back(),
                        ways.there(),
                        new Change.Words(
                                () -> texts.format(ways.words(), name(visit)),
                                () -> texts.format("myday.done.undone", name(visit))),
                        onWalked));
    }

    void late(Duration late, Runnable undo) {
        var words =
                late.isZero()
                        ? texts.get("myday.done.onTime")
                        : texts.format("myday.done.late", formats.duration(late));
        notices.done(words, undo);
    }

    void refused(Refusal refusal) {
        notices.failed(refusals.sentence(refusal));
    }

    /** Somebody else was faster; the list shows the visit as it is now, with what is possible. */
    void tooLate(LatestVisit now) {
        notices.failed(new NewerWords(texts, formats).sentence(now));
    }

    private String name(OwnVisit visit) {
        return refusals.names().of(visit.visit().patientName());
    }
}
