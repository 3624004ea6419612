package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;

/** Says what became of a step. */
public record VisitVoice(Texts texts, RefusalTexts refusals, Notices notices) {

    void done(VisitDetails visit, AppointmentStatus status, Runnable undo) {
        notices.done(() -> texts.format("visit.done." + status.name(), name(visit)), undo);
    }

    void steppedBack(VisitDetails visit) {
        notices.done(() -> texts.format("visit.done.stepBack", name(visit)));
    }

    void refused(StatusRefusal refusal) {
        notices.failed(refusals.sentence(refusal));
    }

    void gone() {
        notices.failed(texts.get("visit.gone"));
    }

    private String name(VisitDetails visit) {
        return refusals.names().of(visit.card().patient().name());
    }
}
